import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { withheldInText } from "../../../src/domain/evidence/withhold";
import { matchers } from "../../../src/domain/evidence/withhold/match/matchers";

const phrases = (text: string, language?: string) =>
  withheldInText(text, language).map(([from, to, kind]) => [text.slice(from, to), kind]);

describe("withheldInText", () => {
  it("gives whole phrases in their order", () =>
    expect(phrases("Mother of two. I like Rust, and I was born on 3 May 1984.")).toEqual([
      ["Mother of two", "family"],
      ["I was born on 3 May 1984", "birth-date"],
    ]));

  it("takes a label with its value, and no more than its value", () =>
    expect(phrases("Date of birth: 3.5.1984; Skills: TypeScript")).toEqual([
      ["Date of birth: 3.5.1984", "birth-date"],
    ]));

  it("counts in UTF-16 units, whatever stands before", () =>
    expect(phrases("👩‍🔧🇩🇪 ﬁne! Née le 3 mai 1990.", "fr")).toEqual([["Née le 3 mai 1990", "birth-date"]]));

  it.each(["ne\u0301e le 3 mai 1990", "NÉE LE 3 MAI 1990", "née\u00a0le 3\nmai 1990", "n\u00adée le 3 mai 1990"])(
    "sees through the ways to write it: %j",
    (text) => expect(phrases(text)).toEqual([[text, "birth-date"]]),
  );

  it.each(["Staatsangehörigkeit: Deutsch", "Staatsangehoerigkeit: deutsch", "STAATSANGEHÖRIGKEIT: deutsch"])(
    "knows umlauts in two letters: %s",
    (text) => expect(withheldInText(text)).toEqual([[0, text.length, "nationality"]]),
  );

  it("finds cues of all languages, whatever the text's own", () =>
    expect(phrases("Ledig, she/her, senior engineer", "en").map(([, kind]) => kind)).toEqual(["family", "sex"]));

  it.each(["xmuslim", "muslimx", "имmuslim", "9muslim"])("ends words where they end, in any script: %s", (text) =>
    expect(withheldInText(text)).toEqual([]),
  );

  it.each([
    "Muslim Aid: project manager",
    "Christian Gay-Lussac",
    "Senior developer",
    "Golden Age of Cinema",
    "union types in TypeScript",
    "Je ne le savais pas",
    "Wir suchen Bewerber (m/w/d).",
  ])("guesses from no name and no lookalike: %s", (text) => expect(withheldInText(text)).toEqual([]));

  test.prop([fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("en", "de-AT", "xx", undefined)])(
    "gives spans within the text, sorted and apart",
    (text, language) => {
      let end = 0;
      for (const [from, to] of withheldInText(`${text} I am 46. ${text}`, language)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(2 * text.length + 10);
    },
  );
});

describe("time", () => {
  it("has no cue that repeats without end, or much within much", () => {
    for (const { finds } of matchers()) {
      const source = finds.source.replace(/\\.|\[(?:\\.|[^\]])*\]/gu, "x");
      expect(source).not.toMatch(/[*+]|\{\d+,\}/u);
      for (const [, most] of source.matchAll(/\{\d+,(\d+)\}/gu)) expect(Number(most)).toBeLessThanOrEqual(60);
    }
  });

  it.each([
    "i am a ",
    "my ",
    "1",
    "a ",
    ", ",
    "ich bin ein ",
    "in ",
    "\n",
    "e\u0301",
    "married with ",
    "i was born in ",
  ])("ends on long texts of nothing but beginnings: %j", (part) =>
    expect(withheldInText(part.repeat(5000 / part.length)).length).toBeLessThan(5000),
  );
});
