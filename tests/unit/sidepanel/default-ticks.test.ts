import { describe, expect, it } from "vitest";
import type { Standing } from "../../../src/sidepanel/state/captured-before";
import { tickedKeys } from "../../../src/sidepanel/state/ticked";
import { aPage, aProfileFact, aRating, aReading, aReview, keyOf, pageAfter, read } from "./fixtures";

const kindsTicked = (...args: Parameters<typeof tickedKeys>): string[] => {
  const ticked = tickedKeys(...args);
  return args[0].facts.filter(({ key }) => ticked.has(key)).map(({ fact }) => fact.kind);
};

describe("what is ticked before the official ticks anything", () => {
  it("is everything about the main subject but its reviews", () => {
    expect(kindsTicked(pageAfter(...read()), "placement")).toEqual(["aggregate-rating", "profile", "tag"]);
  });

  it("is only what is new or says something else, on a page that the case holds already", () => {
    const state = pageAfter(...read());
    const [rating, beds, tag, anja] = state.facts.map(({ key }) => key);
    const held = new Map<string, Standing>([
      [rating!, { is: "changed", before: aRating(4.5) }],
      [beds!, { is: "captured" }],
      [tag!, { is: "captured" }],
      [anja!, { is: "changed", before: aReview("Anja", 3) }],
    ]);
    const known = pageAfter(...read(), { type: "held-known", held });
    expect(kindsTicked(known, "placement")).toEqual(["aggregate-rating", "review"]);
    expect(kindsTicked(known, "hiring")).toEqual([]);
  });

  it("counts as held only on the page of which that is known", () => {
    const held = new Map<string, Standing>([[keyOf(pageAfter(...read()), 0), { is: "captured" }]]);
    const elsewhere = aPage({ url: "https://care.example/other", token: "2" });
    expect(pageAfter(...read(), { type: "held-known", held }, ...read(elsewhere, 2)).held.size).toBe(0);
  });

  it("is nothing in a hiring case", () => {
    expect(kindsTicked(pageAfter(...read()), "hiring")).toEqual([]);
  });

  it("is nothing where the page does not say which of several subjects it is about, until the official does", () => {
    const subjects = [
      { id: "a", types: [], identifiers: [] },
      { id: "b", types: [], identifiers: [] },
    ];
    const { main: _unsaid, ...reading } = aReading({
      subjects,
      facts: [aRating(4, "a"), aProfileFact("name", "B", "b")],
    });
    const state = read(aPage({ reading }));
    expect(kindsTicked(pageAfter(...state), "placement")).toEqual([]);
    expect(kindsTicked(pageAfter(...state, { type: "main-chosen", subject: "b" }), "placement")).toEqual(["profile"]);
  });

  it("is about the only subject where the page names no main one", () => {
    const { main: _unsaid, ...reading } = aReading();
    expect(kindsTicked(pageAfter(...read(aPage({ reading }))), "other")).toHaveLength(3);
  });
});
