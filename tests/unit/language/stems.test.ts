import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { LANGUAGES, fold, foldedStem, stem, stems, tokens } from "../../../src/domain/ground/language";

const meet = (one: string, other: string): boolean => {
  const [ones, others] = [one, other].map((text) => new Set(tokens(text).flatMap(({ word }) => stems(word))));
  return [...(ones ?? [])].some((stem) => others?.has(stem));
};

describe("what a word is found by", () => {
  it.each([
    ["nights", "night"],
    ["Nächte", "nachts"],
    ["NACHTE", "Nächten"],
    ["Naechte", "Nächte"],
    ["'s nachts", "nachten"],
    ["verzorging", "verzorgen"],
    ["avaliacoes", "avaliações"],
    ["qualites", "qualité"],
    ["l’infirmière", "infirmieres"],
    ["all'ospedale", "ospedali"],
    ["enfermeras", "enfermera"],
  ])("%s meets %s", (one, other) => {
    expect(meet(one, other)).toBe(true);
  });

  it("is itself first, folded, and each stem once", () => {
    expect(stems("nächte")[0]).toBe("nachte");
    expect(stems("night")).toEqual(["night"]);
  });

  it.each(["2026", "4,5", "b12", "夜勤", "ночью", "an"])("is itself alone where no stemmer knows it: %s", (word) => {
    expect(stems(word)).toEqual([word]);
  });

  it("is the same when it was forgotten in between", () => {
    const before = [...stems("häusern")];
    for (let n = 0; n < 40_000; n++) stems(`${n}`);
    expect(stems("häusern")).toEqual(before);
  });

  test.prop([fc.string({ unit: "binary" })])("is folded, each once, itself first", (text) => {
    for (const { word, folded } of tokens(text)) {
      const found = stems(word);
      expect(found[0]).toBe(folded);
      expect(new Set(found).size).toBe(found.length);
      expect(found.map(fold)).toEqual(found);
    }
  });
});

test.prop([fc.constantFrom(...LANGUAGES), fc.array(fc.constantFrom("häusern", "nights", "qualités", "enfermeras"))])(
  "a stem that is remembered is the one that was worked out",
  (language, words) => {
    for (const word of words) expect(foldedStem(word, language)).toBe(fold(stem(word, language)));
  },
);
