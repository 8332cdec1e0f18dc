import { fc } from "@fast-check/vitest";
import type { Card } from "../../../src/domain/casework/scorecards";

export const CASE_ID = "HR-2026-0088";
export const CANDIDATE = "listing talenthaven.example https://talenthaven.example/people/7#it";
export const SCORECARD = "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c1201";
export const requirementId = (n: number): string => `5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c11${String(n).padStart(2, "0")}`;

const hex = (digits: number) =>
  fc
    .array(fc.integer({ min: 0, max: 15 }), { minLength: digits, maxLength: digits })
    .map((all) => all.map((one) => one.toString(16)).join(""));

/** 256 bits in hex. */
export const salts = hex(64);

const scores = fc.record({
  digest: hex(64),
  score: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, null),
  reason: fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
});

/** What an officer may hand in. */
export const cards: fc.Arbitrary<Card> = fc
  .record({ by: fc.constantFrom("E. Sanders", "P. van Laar"), all: fc.array(scores, { minLength: 1, maxLength: 8 }) })
  .map(({ by, all }) => ({
    scorecardId: SCORECARD,
    caseId: CASE_ID,
    candidate: CANDIDATE,
    by,
    scores: all.map((one, n) => ({ requirementId: requirementId(n), ...one })),
  }));
