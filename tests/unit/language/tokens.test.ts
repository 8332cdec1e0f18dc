import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { fold, tokens } from "../../../src/domain/ground/language";

const wordsOf = (text: string): string[] => tokens(text).map(({ folded }) => folded);

/** What a page may hold: any characters, halves of pairs, marks without end. */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("a", "ß", "\u0301", "\ud83d", "\ude00", "’", "-", "1", ",", "夜", "\u200d", "ก") }),
);

describe("the words of a text", () => {
  it.each([
    ["The night staff: kind, never rushed.", ["the", "night", "staff", "kind", "never", "rushed"]],
    ["Nachtdienst – 's nachts, überall", ["nachtdienst", "s", "nachts", "uberall"]],
    ["care-home/nurse_team", ["care", "home", "nurse", "team"]],
    ["She didn’t say o'clock", ["she", "didn't", "say", "o'clock"]],
    ["l'eau qu’il aujourd'hui", ["l", "eau", "qu", "il", "aujourd'hui"]],
    ["dell'acqua, nell’anno, c'è", ["dell", "acqua", "nell", "anno", "c", "e"]],
    ["4.5 of 5, 1.250,00 €, 2026-11-29", ["4.5", "of", "5", "1.250,00", "2026", "11", "29"]],
    ["info@Lindenhof.example", ["info", "lindenhof", "example"]],
    ["B12 COVID-19 R-1042", ["b12", "covid", "19", "r", "1042"]],
    ["Ночью тихо. Τη νύχτα", ["ночью", "тихо", "τη", "νυχτα"]],
    ["", []],
    ["… — \u0301\u0301 👍", []],
  ])("%j", (text, words) => {
    expect(wordsOf(text)).toEqual(words.map((word) => word.normalize("NFC")));
  });

  it("stand where they say, in the text as it was given", () => {
    const text = "Die Na\u0308chte 😀 im ﬁnalen Flur";
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Die",
      "Na\u0308chte",
      "im",
      "ﬁnalen",
      "Flur",
    ]);
  });

  it("keep their accents for the stemmers", () => {
    expect(tokens("NÄCHTE l’Été").map(({ word }) => word)).toEqual(["nächte", "l", "été"]);
  });

  it("are told apart where no space does it", () => {
    const text = "夜勤のスタッフは親切です";
    const found = tokens(text);
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  });

  test.prop([hostile])("stand one after the other, each where its letters are", (text) => {
    let before = 0;
    for (const { start, end, folded } of tokens(text)) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(end).toBeGreaterThan(start);
      expect(folded).toBe(fold(text.slice(start, end)));
      expect(folded).not.toBe("");
      before = end;
    }
  });

  test.prop([hostile, hostile])("are the same beside other text", (one, other) => {
    expect(wordsOf(`${one} \n ${other}`)).toEqual([...wordsOf(one), ...wordsOf(other)]);
  });

  it.each([["a"], ["ß"], ["夜"], ["1,"], ["a'"], ["\u0301"], ["a\u0301\u0301\u0301"], ["\ud83d"], ["l'"], ["\u200d"]])(
    "of a megabyte of %j are short",
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      for (const { start, end, folded } of tokens(text))
        if (end - start > 1000 || folded.length > 1000) expect.fail(`${end - start} at ${start}`);
    },
  );

  it("of a flood of accents are their letters", () => {
    const found = tokens(`a${"\u0301".repeat(1_000_000)} b`);
    expect(found.map(({ folded }) => folded)).toEqual(["a", "b"]);
  });
});
