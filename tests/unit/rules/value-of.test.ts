import { describe, expect, it } from "vitest";
import { type FindingKnown, type RuleInput, valueOf } from "../../../src/domain/casework/rules";
import { ORIGIN, aCase, aRatingOf, aReview, aSubject } from "./known";

const SCALE = { as: "scale", worst: 1, best: 5 } as const;
const RATING = { of: "rating", host: "" } as const;
const of = (input: RuleInput, subject = aSubject()) => valueOf(input, aCase(subject), subject);

describe("what a rule's input stands for", () => {
  it("is a pooled rating with the ends of its interval and its count, citing the capture", () => {
    const subject = aSubject({ rated: { ratings: [aRatingOf(2.4, 40)] } });
    const part = (name: "value" | "low" | "high" | "count") =>
      of({ of: "measured", measure: RATING, unit: SCALE, part: name }, subject);
    expect(part("count")).toEqual({ value: 40, cites: [{ origin: expect.any(String) as string, index: 1, fact: 0 }] });
    const [low, value, high] = (["low", "value", "high"] as const).map((name) => Number(part(name).value));
    expect(low).toBeLessThan(value ?? 0);
    expect(value).toBeLessThan(high ?? 0);
    expect(low).toBeGreaterThan(1);
  });

  it("is of the findings that are kept on the case: how many, how long ago, how far, and what comes next", () => {
    const cite = (index: number) => ({ origin: ORIGIN, index });
    const forecast = { steps: 3, expected3: 0.25, low3: 0, high3: 0.5, isBetter: 1 };
    const findings: readonly FindingKnown[] = [
      { cite: cite(9), method: "forecast", day: "2026-12-01", numbers: forecast },
      { cite: cite(8), method: "change-points", day: "2024-03-01", numbers: { before: 0.5, after: 0.75 } },
      { cite: cite(7), method: "change-points", day: "2026-11-01", numbers: { before: 0.9, after: 0.4 } },
      { cite: cite(6), method: "forecast", day: "2026-09-01", numbers: { ...forecast, low3: 0.4 } },
    ];
    const subject = aSubject({ findings });
    const changes = { of: "finding", method: "change-points" } as const;
    const next = { of: "finding", method: "forecast", unit: SCALE } as const;
    expect(of({ ...changes, part: "count" }, subject)).toEqual({ value: 2, cites: [cite(8), cite(7)] });
    expect(of({ ...changes, part: "days-since" }, subject)).toEqual({ value: 26, cites: [cite(7)] });
    expect(of({ ...changes, part: "size", unit: SCALE }, subject).value).toBeCloseTo(-2);
    expect(of({ ...next, part: "expected" }, subject)).toEqual({ value: 2, cites: [cite(9)] });
    expect(of({ ...next, part: "low" }, subject).value).toBe(1);
    expect(of({ ...next, part: "high" }, subject).value).toBe(3);
    expect(of({ of: "finding", method: "bursts", part: "count" }, subject)).toEqual({ value: 0, cites: [] });
  });

  it("is nothing of a forecast that did no better than saying that it stays as it is", () => {
    const numbers = { steps: 1, expected1: 0.5, low1: 0.25, high1: 0.75, isBetter: 0 };
    const subject = aSubject({
      findings: [{ cite: { origin: ORIGIN, index: 9 }, method: "forecast", day: "2026-12-01", numbers }],
    });
    expect(of({ of: "finding", method: "forecast", part: "low", unit: SCALE }, subject)).toEqual({
      value: null,
      cites: [],
    });
  });

  it("is nothing, and not 0, where nothing is known", () => {
    for (const input of [
      { of: "measured", measure: RATING, unit: SCALE, part: "count" },
      { of: "naming", words: ["night"], part: "share" },
      { of: "reviews", days: 0, host: "", part: "low-share", under: 0.5 },
    ] as const)
      expect(of(input)).toEqual({ value: null, cites: [] });
  });

  it("counts reviews of the last days by the day that they state, and none without a day", () => {
    const reviews = [aReview(), aReview({ day: "2026-08-01" }), aReview({ day: "" })];
    const count = (days: number) => of({ of: "reviews", days, host: "", part: "count" }, aSubject({ reviews })).value;
    expect([count(30), count(90), count(365), count(0)]).toEqual([1, 1, 2, 3]);
  });

  it("counts reviews of one source alone where one is named", () => {
    const reviews = [aReview(), aReview({ host: "zorg.example" })];
    expect(of({ of: "reviews", days: 0, host: "zorg.example", part: "count" }, aSubject({ reviews })).value).toBe(1);
  });

  it("takes the share of low reviews of those that rate", () => {
    const reviews = [aReview(), aReview({ share: 0.9 }), aReview({ share: null })];
    const input = { of: "reviews", days: 0, host: "", part: "low-share", under: 0.5 } as const;
    expect(of(input, aSubject({ reviews })).value).toBe(50);
  });

  it("finds words in any case of letters, and cites the reviews that say them", () => {
    const reviews = [aReview(), aReview({ text: "NIGHTS were quiet" }), aReview({ text: "Good food" })];
    const subject = aSubject({ reviews });
    expect(of({ of: "naming", words: ["Night"], part: "count" }, subject)).toMatchObject({ value: 2 });
    expect(of({ of: "naming", words: ["night"], part: "share" }, subject).value).toBeCloseTo(66.67, 2);
    expect(of({ of: "naming", words: ["night"], part: "count" }, subject).cites).toHaveLength(2);
  });

  it("counts whole days, and never fewer than none where the clock was set back", () => {
    expect(of({ of: "days-since-capture" }).value).toBe(7);
    expect(of({ of: "days-since-capture" }, aSubject({ lastCapturedAt: "2027-01-01T00:00:00.000Z" })).value).toBe(0);
    expect(of({ of: "case", part: "days-open" }).value).toBe(30);
    expect(of({ of: "case", part: "subjects" }).value).toBe(1);
  });

  it("gives a grade by its word, and words of a property as they stand", () => {
    const fact = (property: string, text: string) => ({
      of: "fact" as const,
      cite: { origin: "o", index: 1, fact: 3 },
      host: "carecompass.example",
      at: "2026-11-20T12:00:00.000Z",
      property,
      text,
    });
    const subject = aSubject({ rated: { facts: [fact("inspection", "Good"), fact("remark", "Closed at night")] } });
    const grades = { as: "grades", grades: ["Outstanding", "Good"] } as const;
    const text = (property: string, unit: { readonly as: "text" } | typeof grades) =>
      of({ of: "measured", measure: { of: "fact", property }, unit, part: "text" }, subject).value;
    expect(text("inspection", grades)).toBe("Good");
    expect(text("remark", { as: "text" })).toBe("Closed at night");
  });
});
