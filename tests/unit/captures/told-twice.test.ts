import { expect, it } from "vitest";
import { type CaptureMade, toldTwice } from "../../../src/domain/evidence/captures";
import { aRating } from "../support/a-fact";

type Fact = CaptureMade["facts"][number];
const told = (facts: readonly Fact[]) => toldTwice(facts.map((fact, n) => ({ n, fact })));

const rating = (syntax: string, value: number, more: object = {}): Fact => {
  const made = aRating({ raw: String(value), value, best: 5, worst: 1, normalised: (value - 1) / 4 });
  return { ...made, provenance: made.provenance.map((one) => ({ ...one, syntax })), ...more };
};

it("tells what a page shows in one way and states in another, with the unit of the last digit that is seen", () => {
  const facts = [rating("json-ld", 4.8, { ratingCount: 212 }), rating("visible", 4.3, { ratingCount: 198 })];
  expect(told(facts)).toMatchObject([
    { n: 1, what: "rating", seen: 4.3, marked: 4.8, unit: 0.1 },
    { n: 1, what: "count", seen: 198, marked: 212, unit: 1 },
  ]);
});

it("takes a count with zeros at its end to be rounded", () => {
  const facts = [rating("microdata", 4.3, { reviewCount: 1153 }), rating("visible", 4.3, { ratingCount: 1200 })];
  expect(told(facts).find(({ what }) => what === "count")).toMatchObject({ unit: 100 });
});

it("tells nothing of two scales, of other subjects, of what markup alone says, and of what was corrected", () => {
  const [marked, seen] = [rating("json-ld", 4.8), rating("visible", 4.3)];
  expect(told([rating("json-ld", 8.6, { rating: { raw: "8.6", value: 8.6, best: 10 } }), seen])).toEqual([]);
  expect(told([marked, { ...seen, subject: "#another" }])).toEqual([]);
  expect(told([marked, rating("microdata", 4.3)])).toEqual([]);
  expect(told([marked, { ...seen, original: { rating: { raw: "4.4" } } } as Fact])).toEqual([]);
  expect(told([])).toEqual([]);
});
