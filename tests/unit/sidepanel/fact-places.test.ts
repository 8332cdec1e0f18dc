import { expect, it } from "vitest";
import type { CaptureNow } from "../../../src/domain/evidence/captures";
import { factPlaces } from "../../../src/sidepanel/state/fact-places";
import { keyed } from "../../../src/sidepanel/state/keyed-fact";
import { aProfileFact, aRating, aReview } from "./fixtures";

const FIRST = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0001";
const SECOND = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0002";
const capture = (captureId: string, facts: CaptureNow["facts"]) => ({ captureId, facts }) as unknown as CaptureNow;

it("finds each fact of a page in the captures that hold it, the latest first", () => {
  const facts = keyed([aRating(4.3), aProfileFact("numberOfBeds", "64"), aReview("New", 1)]);
  const places = factPlaces(facts, [
    capture(SECOND, [aReview("Gone", 2), aRating(4.5)]),
    capture(FIRST, [aProfileFact("numberOfBeds", "64"), aRating(4.5)]),
  ]);
  expect(facts.map(({ key }) => places.get(key))).toEqual([
    [
      { captureId: SECOND, fact: 1 },
      { captureId: FIRST, fact: 1 },
    ],
    [{ captureId: FIRST, fact: 0 }],
    undefined,
  ]);
});

it("tells two that go by one name by what they say, and knows one again that a person corrected", () => {
  const [one, two] = [aReview("Anja", 5), { ...aReview("Anja", 2), text: "Anja was here too" }];
  const facts = keyed([two, one]);
  const corrected = { ...one, author: "Anja K.", original: { author: "Anja" } };
  const places = factPlaces(facts, [capture(FIRST, [corrected, two])]);
  expect(facts.map(({ key }) => places.get(key)?.[0]?.fact)).toEqual([1, 0]);
});

it("leaves out what was set aside", () => {
  const facts = keyed([aRating(4.3)]);
  const aside = { ...aRating(4.3), later: { captured: aRating(4.3), setAside: {} } };
  expect(factPlaces(facts, [capture(FIRST, [aside as unknown as CaptureNow["facts"][number]])]).size).toBe(0);
});
