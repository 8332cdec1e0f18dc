import { describe, expect, it } from "vitest";
import { keyed } from "../../../src/sidepanel/state/keyed-fact";
import { notAmong, partlyShown } from "../../../src/sidepanel/state/partly-shown";
import { aProfileFact, aRating, aReview } from "./fixtures";

const rating = (reviewCount: number) => ({ ...aRating(4.3), reviewCount }) as ReturnType<typeof aRating>;

describe("a review that is not read from the page", () => {
  it("is not among those shown where the page says that it has more", () => {
    const partly = partlyShown(keyed([rating(87), aReview("Anja"), aReview("Marc")]));
    expect(notAmong(aReview("Tom"), partly)).toBe(2);
    expect(notAmong(aProfileFact("numberOfBeds", "64"), partly)).toBeUndefined();
  });

  it("counts no review that is kept though the page does not show it any more", () => {
    const [about, ...reviews] = keyed([rating(2), aReview("Anja"), aReview("Marc")]);
    const gone = reviews.map((one, n) => (n === 0 ? { ...one, lastRead: "2026-11-12T10:00:00.000Z" } : one));
    expect(notAmong(aReview("Anja"), partlyShown([about!, ...gone]))).toBe(1);
  });

  it("is not told to be among others where the page shows all there are", () => {
    const partly = partlyShown(keyed([rating(2), aReview("Anja"), aReview("Marc")]));
    expect(notAmong(aReview("Tom"), partly)).toBeUndefined();
  });
});
