import { describe, expect, it } from "vitest";
import { filterReviews } from "../../../src/sidepanel/state/filter-reviews";
import { sortReviews } from "../../../src/sidepanel/state/sort-reviews";
import { aReview } from "./fixtures";

const rated = (key: string, normalised: number | undefined, text = "Clean, calm.") => {
  const { rating: _own, ...review } = aReview(key);
  const rating = { raw: "x", ...(normalised !== undefined && { normalised }) };
  return { key, fact: { ...review, rating, text } };
};
const reviews = [rated("low", 0.2), rated("high", 0.8), rated("unscaled", undefined), rated("silent", 0.4, " ")];
const through = (filter: Parameters<typeof filterReviews>[1]) =>
  filterReviews(reviews, filter, (key) => key === "low").map(({ key }) => key);

describe("reviews", () => {
  it("are shown by how they rate; one without a scale is neither low nor high", () => {
    expect(through("low")).toEqual(["low", "silent"]);
    expect(through("high")).toEqual(["high"]);
  });

  it("are shown with words only, or those that are not captured", () => {
    expect(through("words")).toEqual(["low", "high", "unscaled"]);
    expect(through("uncaptured")).toEqual(["high", "unscaled", "silent"]);
    expect(through("all")).toHaveLength(4);
  });

  it("are ordered by rating from above too, those that cannot be ranked last", () => {
    const keys = sortReviews(reviews, "highest", new Set()).map(({ key }) => key);
    expect(keys).toEqual(["high", "silent", "low", "unscaled"]);
  });
});
