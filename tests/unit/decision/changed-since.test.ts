import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../src/domain/casework/comparison";
import { type Today, changedSince } from "../../../src/domain/casework/decision";
import { AS_OF, CRITERIA, LIMITS, ORIGIN, aRatingOf, anEvidence, decisionOn, evidenceOf } from "./a-comparison";

const todayOf = (evidence: readonly (Evidence | null)[], more: Partial<Today> = {}): Today => ({
  evidence,
  others: [],
  frame: { criteria: CRITERIA, limits: LIMITS },
  newOptions: [],
  fixed: { origin: ORIGIN, index: 5 },
  erased: [],
  ...more,
});

/** The same, captured again in another entry, and listed the other way round. */
const readAgain = (evidence: Evidence): Evidence => {
  const again = <T extends { readonly cite: object }>(all: readonly T[]): T[] =>
    all.map((one) => ({ ...one, at: "2026-12-24T09:00:00.000Z", cite: { ...one.cite, index: 40 } })).reverse();
  return {
    ratings: again(evidence.ratings),
    facts: again(evidence.facts),
    own: again(evidence.own),
    places: again(evidence.places),
    judgements: again(evidence.judgements),
  };
};

describe("what changed since a decision", () => {
  const [first, second] = [evidenceOf(4.3, 1, "3"), evidenceOf(3.1, 3, "0")];
  const decision = decisionOn([first, second]);

  test.prop([fc.array(anEvidence, { minLength: 1, maxLength: 3 })], { numRuns: 15 })(
    "is nothing where nothing changed, also where the same was read again",
    (evidence) => {
      const made = decisionOn(evidence);
      expect(changedSince(made, todayOf(evidence))).toEqual([]);
      expect(changedSince(made, todayOf(evidence.map(readAgain)))).toEqual([]);
    },
  );

  it("is another value of the same rating, with what it was", () => {
    const now = { ...first, ratings: [aRatingOf(3.9, { count: 91, at: "2026-12-24T09:00:00.000Z" })] };
    expect(changedSince(decision, todayOf([now, second]))).toMatchObject([
      { of: "ratings", option: 0, how: "changed", was: { value: 4.3, count: 87 }, is: { value: 3.9, count: 91 } },
    ]);
  });

  it("is a judgement changed, a grade of the source, a property gone", () => {
    const now: Evidence = {
      ...first,
      ratings: [aRatingOf(4.3, { reliability: "D" })],
      facts: [],
      judgements: first.judgements.map((one) => ({ ...one, rank: 2 })),
    };
    expect(changedSince(decision, todayOf([now, second]))).toMatchObject([
      { of: "ratings", how: "changed", was: { reliability: "B" }, is: { reliability: "D" } },
      { of: "facts", how: "gone", was: { text: "3" }, is: null },
      { of: "judgements", how: "changed", was: { rank: 1 }, is: { rank: 2 } },
    ]);
  });

  it("is a fact or a rating that was judged to be improbable since", () => {
    const doubt = <T extends object>(all: readonly T[]) => all.map((one) => ({ ...one, isDoubted: true as const }));
    const now: Evidence = { ...first, ratings: doubt(first.ratings), facts: doubt(first.facts) };
    expect(changedSince(decision, todayOf([now, second]))).toMatchObject([
      { of: "ratings", how: "changed", was: { value: 4.3 }, is: { value: 4.3, isDoubted: true } },
      { of: "facts", how: "changed", was: { text: "3" }, is: { text: "3", isDoubted: true } },
    ]);
    const doubted = decisionOn([now, second]);
    expect(changedSince(doubted, todayOf([now, second]))).toEqual([]);
    expect(doubted.compared?.cells).toEqual(decision.compared?.cells);
  });

  it("tells what is new from what was there before and counts now, since it was joined", () => {
    const other = { host: "zorg.example", listing: "zorg.example home" };
    const old = aRatingOf(4.1, { ...other, at: "2026-11-01T09:00:00.000Z" });
    const later = aRatingOf(4.1, { ...other, at: "2026-12-01T09:00:00.000Z" });
    expect(old.at < AS_OF && AS_OF < later.at).toBe(true);
    const how = (rating: typeof old) =>
      changedSince(decision, todayOf([{ ...first, ratings: [...first.ratings, rating] }, second])).map(
        (one) => "how" in one && one.how,
      );
    expect(how(old)).toEqual(["counted"]);
    expect(how(later)).toEqual(["new"]);
  });

  it("tells what is gone from what counts for another subject, since it was parted", () => {
    const bare = { ...first, ratings: [] };
    const how = (others: readonly Evidence[]) =>
      changedSince(decision, todayOf([bare, second], { others })).map((one) => "how" in one && one.how);
    expect(how([])).toEqual(["gone"]);
    expect(how([{ ...bare, facts: [], judgements: [], ratings: first.ratings }])).toEqual(["parted"]);
  });

  it("says of what was erased that it was, and not that it is gone as well", () => {
    const cited = decision.cited.findIndex(({ fact }) => fact === 0);
    const bare = { ...first, ratings: [] };
    // The capture's facts are one entry: with one of them, all are erased.
    const today = todayOf(
      [
        { ...bare, facts: [] },
        { ...second, ratings: [], facts: [] },
      ],
      { erased: [cited] },
    );
    expect(changedSince(decision, today)).toEqual([{ of: "erased", cited }]);
  });

  it("is another frame, other weights, an option that went or came", () => {
    const today = todayOf([first, null], {
      frame: { criteria: CRITERIA, limits: [] },
      fixed: { origin: ORIGIN, index: 9 },
      newOptions: ["listing care.example another"],
    });
    expect(changedSince(decision, today).map(({ of }) => of)).toEqual([
      "option-gone",
      "option-new",
      "frame",
      "weights",
    ]);
  });
});
