import { expect, it } from "vitest";
import type { WatchedChange } from "../../../src/domain/casework/watch";
import { identityOf } from "../../../src/domain/evidence/captures";
import { changedKeys } from "../../../src/sidepanel/state/changed-facts";
import { keyed } from "../../../src/sidepanel/state/keyed-fact";
import { aRating, aReview } from "../support/a-fact";

const LISTING = "care.example #home";
const bad = aReview({ author: "Wim" });
const facts = keyed([aRating(), aReview(), bad]);
const keyOf = (n: number) => facts[n]?.key;
const told = (change: Pick<WatchedChange, "field"> & Partial<WatchedChange>) => ({
  listing: LISTING,
  changes: [
    {
      property: "",
      key: "",
      was: [],
      now: [],
      wasValue: null,
      nowValue: null,
      scale: null,
      author: "",
      date: "",
      ...change,
    },
  ],
});

it("what a watch has told of is found on the page again: that, and nothing else", () => {
  expect(changedKeys(told({ field: "rating" }), facts, "care.example")).toEqual([keyOf(0)]);
  expect(changedKeys(told({ field: "review-below", key: identityOf(bad) }), facts, "care.example")).toEqual([keyOf(2)]);
  expect(changedKeys(told({ field: "fact", property: "telephone" }), facts, "care.example")).toEqual([]);
});

it("another site's listing of the same name is another one", () => {
  expect(changedKeys(told({ field: "rating" }), facts, "other.example")).toEqual([]);
});
