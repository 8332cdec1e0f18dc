import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/domain/ground/text";

describe("a folded text", () => {
  it.each([
    ["AKTE-I", "akte-i"],
    ["İstanbul", "ISTANBUL"],
    ["ısparta", "Isparta"],
    ["Straße", "STRASSE"],
    ["ΟΔΟΣ", "οδος"],
    ["Übung", "U\u0308BUNG"],
    ["ﬁnal", "FINAL"],
  ])("is the same of %s and %s", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.prop([fc.string({ unit: "grapheme" })])("stays as it is when it is folded again", (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });

  it("keeps apart what are other letters", () => {
    expect(new Set(["o", "ö", "ø", "i", "l"].map(fold)).size).toBe(5);
  });
});
