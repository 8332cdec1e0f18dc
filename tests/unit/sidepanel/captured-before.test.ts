import { describe, expect, it } from "vitest";
import { changesSince } from "../../../src/domain/evidence/captures";
import { heldFacts, standings } from "../../../src/sidepanel/state/captured-before";
import { saysNowDifferently } from "../../../src/sidepanel/state/changed-ratings";
import { keyed } from "../../../src/sidepanel/state/keyed-fact";
import { aProfileFact, aRating, aReview } from "./fixtures";

describe("what earlier captures hold of a page", () => {
  it("is of each fact what the latest capture that took it says", () => {
    const held = heldFacts([[aRating(4.5)], [aRating(4.8), aReview("Anja", 5)]]);
    expect(held).toEqual([aRating(4.5), aReview("Anja", 5)]);
  });

  it("knows a fact again though a person corrected what it is known by", () => {
    const corrected = { ...aReview("Anja K.", 5), original: { author: "Anja" } };
    const page = aReview("Anja", 5);
    const older = { ...page, text: "Anja was here" };
    const newer = { ...corrected, text: "Anja was here" };
    expect(heldFacts([[newer], [older]])).toEqual([newer]);
  });

  it("marks what has changed, what is captured, and leaves what is new", () => {
    const facts = keyed([aRating(4.3), aProfileFact("numberOfBeds", "64"), aReview("New", 1)]);
    const now = facts.map(({ fact }) => fact);
    const changes = changesSince([aRating(4.5), aProfileFact("numberOfBeds", "64"), aReview("Gone", 3)], now);
    const standing = standings(facts, changes);
    expect(facts.map(({ key }) => standing.get(key)?.is)).toEqual(["changed", "captured", undefined]);
    expect(changes.gone).toHaveLength(1);
  });

  it("tells a changed rating from a changed count behind it", () => {
    const same = { ...aRating(4.3), reviewCount: 90 };
    expect(saysNowDifferently(changesSince([aRating(4.3)], [same]))).toEqual({ ratings: [], reviews: 0, others: 1 });
    const { ratings } = saysNowDifferently(changesSince([aRating(4.5)], [aRating(4.3)]));
    expect(ratings.map(([was, is]) => [was.value, is.value])).toEqual([[4.5, 4.3]]);
  });
});
