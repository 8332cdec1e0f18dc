import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type CapturedFact, changesSince, correctFact } from "../../../src/domain/evidence/captures";
import { jcs } from "../../../src/domain/ledger/log";
import type { Fact } from "../../../src/domain/evidence/reading";
import { aProfileFact, aRating, aReview, aTag, capturedFact, fact } from "../support/a-fact";
import { uncorrected } from "../../../src/domain/evidence/captures/original";

const NOTHING = { changed: [], gone: [], uncaptured: [] };
const kept = (facts: readonly CapturedFact[]): CapturedFact[] => JSON.parse(jcs(facts)) as CapturedFact[];

describe("what changed since a capture", () => {
  it("is nothing on the same page", () => {
    const facts = [aRating(), aReview(), aTag("boat"), aProfileFact("award", "Star"), aProfileFact("award", "Plate")];
    expect(changesSince(facts, facts)).toEqual(NOTHING);
  });
  it("is a rating that now says something else", () => {
    expect(changesSince([aRating()], [aRating({ value: 3.9 })])).toEqual({
      ...NOTHING,
      changed: [{ before: aRating(), now: aRating({ value: 3.9 }) }],
    });
  });
  it("is a review that is no longer there", () => {
    expect(changesSince([aReview(), aRating()], [aRating()])).toEqual({ ...NOTHING, gone: [aReview()] });
  });
  it("is what was not captured then", () => {
    expect(changesSince([aRating()], [aRating(), aTag("boat")])).toEqual({ ...NOTHING, uncaptured: [aTag("boat")] });
  });
  it("counts the same words said twice as two", () => {
    expect(changesSince([aTag("boat"), aTag("boat")], [aTag("boat")])).toEqual({ ...NOTHING, gone: [aTag("boat")] });
    expect(changesSince([aTag("boat")], [aTag("boat"), aTag("boat")])).toEqual({
      ...NOTHING,
      uncaptured: [aTag("boat")],
    });
  });
  it("does not take one value of a property for another", () => {
    const [star, plate] = [aProfileFact("award", "Star"), aProfileFact("award", "Plate")];
    expect(changesSince([star, plate], [plate])).toEqual({ ...NOTHING, gone: [star] });
  });
  it("compares a corrected fact as the page said it", () => {
    const correction = correctFact(aRating({ value: 43 }), { "rating.value": "4,3" });
    if (!correction.ok) throw new Error("refused");
    expect(changesSince([correction.value], [aRating({ value: 43 })])).toEqual(NOTHING);
    expect(changesSince([correction.value], [aRating()]).changed).toHaveLength(1);
  });
  it("knows a review by its own address, whoever is said to have written it", () => {
    const url = "https://care.example/r/1";
    expect(changesSince([aReview({ url })], [aReview({ url, author: "Ada L." })]).changed).toHaveLength(1);
  });
  it("does not mind where a fact was read", () => {
    expect(changesSince([aRating()], [{ ...aRating(), confidence: 0.5, provenance: [] }])).toEqual(NOTHING);
  });
  it("takes a page's broken characters as they were kept", () => {
    expect(changesSince([aReview({ text: "\ufffd!" })], [aReview({ text: "\ud800!" })])).toEqual(NOTHING);
  });
  it("looks at twice as much where a page says one thing in twice as many ways", () => {
    const readsFor = (length: number): number => {
      let reads = 0;
      const counted = (value: Fact): Fact =>
        new Proxy(value, {
          get(target, name, receiver) {
            reads++;
            return Reflect.get(target, name, receiver) as unknown;
          },
        });
      const values = Array.from({ length }, (_, i) => counted(aProfileFact("award", `Star ${i}`)));
      expect(changesSince(values, values.toReversed())).toEqual(NOTHING);
      return reads;
    };
    expect(readsFor(400)).toBeLessThan(readsFor(200) * 2.1);
  });
});

describe("over any facts", () => {
  test.prop([fc.array(capturedFact, { maxLength: 8 }), fc.nat()])(
    "a page that says the same in another order has not changed",
    (before, turn) => {
      const now = before.map(uncorrected);
      const turned = [...now.slice(turn % (now.length + 1)), ...now.slice(0, turn % (now.length + 1))];
      expect(changesSince(kept(before), turned)).toEqual(NOTHING);
    },
  );
  test.prop([fc.array(fact, { maxLength: 8 }), fc.array(fact, { maxLength: 8 })])(
    "every fact is accounted for once",
    (before, now) => {
      const { changed, gone, uncaptured } = changesSince(before, now);
      const count = (facts: readonly Fact[]) => facts.length;
      expect(changed.every((change) => before.includes(change.before) && now.includes(change.now))).toBe(true);
      expect(changed.length + count(gone)).toBeLessThanOrEqual(before.length);
      expect(before.length - changed.length - count(gone)).toBe(now.length - changed.length - count(uncaptured));
    },
  );
});
