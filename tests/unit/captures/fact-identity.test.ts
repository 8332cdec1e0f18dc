import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { changesSince, identityOf } from "../../../src/domain/evidence/captures";
import { uncorrected } from "../../../src/domain/evidence/captures/original";
import type { Fact, Review } from "../../../src/domain/evidence/reading";
import { jcs } from "../../../src/domain/ledger/log";
import { keyed } from "../../../src/sidepanel/state/keyed-fact";
import { aProfileFact, aRating, aReview, aTag, capturedFact } from "../support/a-fact";

const same = (one: Fact, other: Fact): boolean => identityOf(one) === identityOf(other);
const without = (review: Review, ...names: readonly (keyof Review)[]): Review =>
  Object.fromEntries(Object.entries(review).filter(([name]) => !names.includes(name as keyof Review))) as Review;

describe("a fact", () => {
  it("is the same whatever it says now", () => {
    expect(same(aRating(), aRating({ value: 1 }))).toBe(true);
    expect(same(aProfileFact("telephone", "1"), aProfileFact("telephone", "2"))).toBe(true);
    expect(same(aTag("quiet", { by: "ann", count: 1 }), aTag("quiet", { by: "ann", count: 9 }))).toBe(true);
    expect(same(aReview(), aReview({ text: "Revised.", rating: { raw: "1" } }))).toBe(true);
    expect(same(aReview({ url: "#r1" }), aReview({ url: "#r1", author: "A.", text: "Other" }))).toBe(true);
  });
  it("is another where it is about something else, or of somebody else", () => {
    expect(same(aRating(), { ...aRating(), subject: "#other" })).toBe(false);
    expect(same(aProfileFact("telephone", "1"), aProfileFact("email", "1"))).toBe(false);
    expect(same(aTag("quiet", { by: "ann" }), aTag("quiet", { by: "ben" }))).toBe(false);
    expect(same(aReview(), aReview({ author: "Ben" }))).toBe(false);
    expect(same(aReview(), aReview({ date: { raw: "6 March 2024", iso: "2024-03-06" } }))).toBe(false);
    expect(same(aReview({ url: "#r1" }), aReview({ url: "#r2" }))).toBe(false);
  });
  test.prop([capturedFact, fc.constantFrom(1, 0.5)])(
    "is the same as captured, as corrected, as kept without its sources, and as read anew",
    (captured, confidence) => {
      const { provenance: _where, ...kept } = captured;
      const identity = identityOf(captured);
      expect(identityOf(JSON.parse(jcs(kept)) as typeof captured)).toBe(identity);
      expect(identityOf({ ...uncorrected(captured), confidence })).toBe(identity);
    },
  );
});

describe("a review without a name of its own", () => {
  it("is not that of another nobody, on the same day", () => {
    const nobody = without(aReview(), "author");
    expect(same(nobody, { ...nobody, text: "Never again." })).toBe(false);
    expect(same(nobody, { ...nobody, rating: { raw: "2" } })).toBe(true);
  });
  it("is known by its text where it has no date", () => {
    const undated = without(aReview(), "date");
    expect(same(undated, { ...undated, text: "Never again." })).toBe(false);
    expect(same(undated, { ...undated, rating: { raw: "2" } })).toBe(true);
  });
  it("stays the same where its day was kept as the midnight that the page wrote", () => {
    const at = (iso: string) => aReview({ date: { raw: "2024-03-05T00:00:00Z", iso } });
    expect(same(at("2024-03-05T00:00:00Z"), at("2024-03-05"))).toBe(true);
    expect(same(at("2024-03-05T23:00:00Z"), at("2024-03-05"))).toBe(false);
  });
  it("stays the same while its date is told from the day of reading", () => {
    const weeks = (count: number, edtf: string) => aReview({ date: { raw: `${count} weeks ago`, edtf } });
    const [then, later] = [weeks(3, "2026-10-29/2026-11-04"), weeks(4, "2026-10-29/2026-11-04")];
    expect(same(then, later)).toBe(true);
    const { changed, gone, uncaptured } = changesSince([then], [later]);
    expect([changed.length, gone, uncaptured]).toEqual([1, [], []]);
  });
});

describe("a tick", () => {
  it("stays with its review where the same person has written another that day", () => {
    const [first, second] = [aReview({ text: "Kind staff." }), aReview({ text: "And good food." })];
    const [key] = keyed([first]).map((each) => each.key);
    expect(keyed([second, first]).map((each) => each.key)[1]).toBe(key);
  });
});
