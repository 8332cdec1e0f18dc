import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../src/domain/casework/find";

/** What was understood, without where it stands. */
const parts = (typed: string, isTyping = false) =>
  parseQuery(typed, { isTyping }).parts.map(({ start: _start, end: _end, ...part }) => part);
const problems = (typed: string) => parseQuery(typed).problems.map(({ code, value }) => [code, value]);

const DAY_2026_05_01 = 20_574;

describe("what is typed", () => {
  it("is words, phrases, what must not be there, and beginnings", () => {
    expect(parts('Nächte "the night" -broken lift*')).toEqual([
      { type: "word", word: "nächte", folded: "nachte", isPrefix: false, isNot: false },
      { type: "phrase", words: ["the", "night"], isNot: false },
      { type: "word", word: "broken", folded: "broken", isPrefix: false, isNot: true },
      { type: "word", word: "lift", folded: "lift", isPrefix: true, isNot: false },
    ]);
  });

  it("goes on in its last word while somebody types, from two letters on", () => {
    expect(parts("the nig", true)).toMatchObject([{ isPrefix: false }, { isPrefix: true }]);
    expect(parts("the n", true)).toMatchObject([{ isPrefix: false }, { isPrefix: false }]);
    expect(parts("the night ", true)).toMatchObject([{ isPrefix: false }, { isPrefix: false }]);
  });

  it("is filters, by their names in either language", () => {
    expect(parts('case:PL-1 quelle:"care example" -kind:note author:Meier')).toEqual([
      { type: "case", value: "PL-1", isNot: false },
      { type: "source", value: "care example", isNot: false },
      { type: "kind", kinds: ["note"], isNot: true },
      { type: "word", word: "meier", folded: "meier", isPrefix: false, isNot: false, field: "by" },
    ]);
  });

  it("is ratings in stars, as people write ranges", () => {
    const steps = (stars: number) => Math.round((stars - 1) * 2_500) + 1;
    expect(parts("rating:<3 rating:>=4,5 rating:4.3 Bewertung:3..4")).toMatchObject([
      { from: 1, to: steps(3) - 1 },
      { from: steps(4.5) },
      { from: steps(4.3), to: steps(4.3) },
      { from: steps(3), to: steps(4) },
    ]);
  });

  it("is days, months and years, before and after all of it", () => {
    expect(parts("before:2026-05 vor:5.2026 before:1.5.2026")).toEqual(
      Array.from({ length: 3 }, () => ({ type: "day", from: 0, before: DAY_2026_05_01, isNot: false })),
    );
    expect(parts("after:2026-04 nach:30.4.2026")).toMatchObject([{ from: DAY_2026_05_01 }, { from: DAY_2026_05_01 }]);
  });

  it("that says nothing as a filter is told, and the rest is looked for", () => {
    expect(problems("rating:good before:2026-13 before:31.2.2026 kind:thing case: night")).toEqual([
      ["no-rating", "good"],
      ["no-day", "2026-13"],
      ["no-day", "31.2.2026"],
      ["no-kind", "thing"],
      ["no-value", ""],
    ]);
    expect(parts("rating:good night")).toMatchObject([{ folded: "night" }]);
  });

  it("with a colon that is no filter is words", () => {
    expect(parts("https://care.example")).toMatchObject([{ type: "phrase", words: ["https", "care", "example"] }]);
  });

  test.prop([fc.string({ unit: "grapheme", maxLength: 80 }), fc.boolean()])(
    "may be anything: each part stands where it says, in its order",
    (typed, isTyping) => {
      const { parts: found, problems: told } = parseQuery(typed, { isTyping });
      for (const { start, end } of [...found, ...told]) {
        expect(start).toBeLessThan(end);
        expect(typed.slice(start, end).trim()).toBe(typed.slice(start, end));
      }
      expect([...found].sort((a, b) => a.start - b.start)).toEqual(found);
    },
  );
});
