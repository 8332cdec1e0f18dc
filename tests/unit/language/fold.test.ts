import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/domain/ground/language";

const everyCharacter = (): string[] =>
  Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code));

describe("a text as it is looked for", () => {
  it.each([
    ["Nächte", "nachte"],
    ["STRASSE", "strasse"],
    ["Straße", "strasse"],
    ["STRAẞE", "strasse"],
    ["İSTANBUL", "istanbul"],
    ["ısparta", "isparta"],
    ["ΟΔΟΣ", "οδοσ"],
    ["οδός", "οδοσ"],
    ["Ŝoŝo Ångström", "soso angstrom"],
    ["cœur Æthel Łódź Ørsted", "coeur aethel lodz orsted"],
    ["ﬁnal ﬄ", "final ffl"],
    ["Ｎａｃｈｔ ５", "nacht 5"],
    ["Nacht\u00addienst", "nachtdienst"],
    ["l’eau", "l'eau"],
    ["مُحَمَّد", "محمد"],
    ["ガ ｶﾞ 각", "ガ ガ 각"],
    ["हिन्दी", "हिन्दी"],
  ])("is of %s: %s", (text, folded) => {
    expect(fold(text)).toBe(folded.normalize("NFC"));
  });

  it("stays as it is when it is folded again, whatever the character", () => {
    expect(everyCharacter().filter((character) => fold(fold(character)) !== fold(character))).toEqual([]);
  });

  test.prop([fc.string({ unit: "binary" })])("stays as it is when it is folded again", (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });

  test.prop([fc.string({ unit: "grapheme" })])("is the same for every way to write its accents", (text) => {
    expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
  });
});
