import { describe, expect, it } from "vitest";
import type { Review } from "../../../src/domain/evidence/reading";
import { reviewDistribution } from "../../../src/ui/review-distribution";

const rated = (value: number | undefined, best = 5): Review => ({
  kind: "review",
  subject: "s",
  confidence: 1,
  provenance: [],
  ...(value !== undefined && { rating: { raw: String(value), value, best } }),
});

describe("the spread of the reviews read", () => {
  it("counts each step of the scale, also the ones nobody chose", () => {
    const steps = reviewDistribution([5, 5, 4, 1, 1, 1].map((value) => rated(value)));
    expect(steps).toEqual([
      { value: 5, count: 2 },
      { value: 4, count: 1 },
      { value: 3, count: 0 },
      { value: 2, count: 0 },
      { value: 1, count: 3 },
    ]);
  });

  it("does not mix scales, and says nothing of fewer than five", () => {
    expect(reviewDistribution([rated(9, 10), ...[5, 5, 5, 5].map((value) => rated(value))])).toBeUndefined();
    expect(reviewDistribution([rated(undefined)])).toBeUndefined();
  });

  it("says nothing where nearly every review has a value of its own", () => {
    expect(reviewDistribution(Array.from({ length: 40 }, (_, i) => rated(i * 2.5, 100)))).toBeUndefined();
  });
});
