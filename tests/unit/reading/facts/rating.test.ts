import { describe, expect, it } from "vitest";
import type { AggregateRating, Reading } from "../../../../src/domain/evidence/reading";
import { readBlock } from "../support";

function rate(rating: object | string): Reading {
  return readBlock({ "@type": "Hotel", name: "Elm Court", aggregateRating: rating });
}

const ratingOf = (reading: Reading): AggregateRating["rating"] | undefined =>
  reading.facts.find((fact) => fact.kind === "aggregate-rating")?.rating;

const typed = (rest: object): object => ({ "@type": "AggregateRating", ...rest });

describe("the scale of a rating", () => {
  it("is only what the page says", () => {
    expect(ratingOf(rate(typed({ ratingValue: 4 })))).toEqual({ raw: "4", value: 4, normalised: 0.75 });
    expect(ratingOf(rate(typed({ ratingValue: 8, bestRating: "10", worstRating: 0 })))).toEqual({
      raw: "8",
      value: 8,
      best: 10,
      worst: 0,
      normalised: 0.8,
    });
  });

  it("is not assumed where the value lies off schema.org's, or the markup is no Rating", () => {
    expect(ratingOf(rate(typed({ ratingValue: 8 })))).toEqual({ raw: "8", value: 8 });
    expect(ratingOf(rate({ ratingValue: 4 }))).toEqual({ raw: "4", value: 4 });
    expect(ratingOf(rate("4"))).toEqual({ raw: "4", value: 4 });
  });

  it.each([
    [1, 1],
    [2, 0.8],
    [6, 0],
  ])("runs down where the page says so: %s of the school grades 1 to 6", (ratingValue, normalised) => {
    const reading = rate(typed({ ratingValue, bestRating: 1, worstRating: 6 }));
    expect(ratingOf(reading)).toEqual({ raw: String(ratingValue), value: ratingValue, best: 1, worst: 6, normalised });
    expect(reading.warnings).toEqual([]);
  });

  it("runs down from 1 to 5 only where the value is in its better half: else stars may have been mixed up", () => {
    expect(ratingOf(rate(typed({ ratingValue: "1,5", bestRating: 1, worstRating: 5 })))).toMatchObject({
      normalised: 0.875,
    });
    const reading = rate(typed({ ratingValue: 4.8, bestRating: 1, worstRating: 5 }));
    expect(ratingOf(reading)).toEqual({ raw: "4.8", value: 4.8 });
    expect(reading.warnings).toEqual([{ code: "rating-scale", detail: "5 … 1" }]);
  });

  it("goes with a warning where it contradicts itself, and the value stays", () => {
    const reading = rate(typed({ ratingValue: 4.5, bestRating: 0, worstRating: 5 }));
    expect(ratingOf(reading)).toEqual({ raw: "4.5", value: 4.5 });
    expect(reading.warnings).toEqual([{ code: "rating-scale", detail: "5 … 0" }]);
  });

  it("keeps the best where best and worst are the same", () => {
    expect(ratingOf(rate(typed({ ratingValue: 5, bestRating: 5, worstRating: 5 })))).toEqual({
      raw: "5",
      value: 5,
      best: 5,
    });
  });

  it("is said by the text itself", () => {
    expect(ratingOf(rate(typed({ ratingValue: "4.3 out of 5" })))).toMatchObject({
      raw: "4.3 out of 5",
      value: 4.3,
      best: 5,
    });
  });

  it("ignores empty bounds", () => {
    expect(ratingOf(rate(typed({ ratingValue: 4, bestRating: "", worstRating: "" })))).toEqual({
      raw: "4",
      value: 4,
      normalised: 0.75,
    });
  });
});

describe("the value of a rating", () => {
  it.each([
    ["NaN", {}],
    ["10000", {}],
    ["-1", {}],
    ["Infinity", {}],
    ["1e400", {}],
    ["10000", { bestRating: 5 }],
  ])("%s is dropped with a warning, the counts stay", (ratingValue, scale) => {
    const reading = rate(typed({ ratingValue, ratingCount: 3, ...scale }));
    expect(ratingOf(reading)).not.toHaveProperty("value");
    expect(reading.facts[0]).toMatchObject({ ratingCount: 3 });
    expect(reading.warnings).toEqual([{ code: "rating-value", detail: ratingValue }]);
  });

  it.each([
    ["6", { bestRating: 5 }],
    ["0", { worstRating: 1 }],
    ["9.1", { bestRating: 5, worstRating: 1 }],
  ])("%s beside its scale stays as the page says it, without a place on the scale", (ratingValue, scale) => {
    const reading = rate(typed({ ratingValue, ratingCount: 3, ...scale }));
    expect(ratingOf(reading)).toMatchObject({ value: Number(ratingValue) });
    expect(ratingOf(reading)).not.toHaveProperty("normalised");
    expect(reading.warnings).toEqual([{ code: "rating-value", detail: ratingValue }]);
  });

  it("may be a word", () => {
    expect(ratingOf(rate(typed({ ratingValue: "Requires improvement" })))).toEqual({
      raw: "Requires improvement",
      grade: "Requires improvement",
    });
    expect(ratingOf(rate({ "@type": "Rating", ratingValue: 1, bestRating: 5, alternateName: "False" }))).toMatchObject({
      value: 1,
      grade: "False",
    });
  });

  it("does not take an aggregate's name for a grade", () => {
    expect(ratingOf(rate(typed({ name: "Elm Court", ratingValue: 4 })))).not.toHaveProperty("grade");
  });
});

describe("no rating", () => {
  it.each([
    ["an empty one", typed({})],
    ["an empty text", ""],
    ["nobody has rated", typed({ ratingValue: 0, ratingCount: 0 })],
    ["nothing but a scale", typed({ bestRating: 5, worstRating: 1 })],
    ["not a number and no count", typed({ ratingValue: "n/a" })],
  ])("%s", (_name, rating) => {
    expect(ratingOf(rate(rating))).toBeUndefined();
  });

  it("but a zero that people gave", () => {
    expect(ratingOf(rate(typed({ ratingValue: 0, ratingCount: 2 })))).toEqual({ raw: "0", value: 0 });
  });
});
