import { fc } from "@fast-check/vitest";
import type { Criterion, Evidence, Limit, RatingInput } from "../../../src/domain/casework/comparison";
import {
  Citations,
  type ComparedThen,
  type Decision,
  type DecisionDraft,
  comparedRecord,
  decisionRecord,
} from "../../../src/domain/casework/decision";

export const ORIGIN = "a1b2c3d4e5f60718";
export const AS_OF = "2026-11-28T09:00:00.000Z";
const LEAF = "ab".repeat(32);

export const RATING = "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0101";
export const NIGHT = "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0102";
export const CRITERIA: readonly Criterion[] = [
  {
    criterionId: RATING,
    name: "Outside rating",
    measure: { of: "rating", host: "" },
    unit: { as: "scale", worst: 1, best: 5 },
    value: { kind: "linear", worst: 1, best: 5 },
  },
  {
    criterionId: NIGHT,
    name: "Night care",
    measure: { of: "judgement" },
    unit: { as: "grades", grades: ["good", "fair", "poor"] },
    value: { kind: "grades", points: [100, 50, 0] },
  },
];
export const LIMITS: readonly Limit[] = [
  {
    limitId: "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0201",
    name: "Free places",
    measure: { of: "fact", property: "vacancies" },
    unit: { as: "number", unit: "" },
    must: { be: "at-least", value: 1 },
  },
];

export const aRatingOf = (value: number, says: Partial<RatingInput> = {}): RatingInput => ({
  of: "rating",
  cite: { origin: ORIGIN, index: 1, fact: 0 },
  host: "care.example",
  listing: "care.example https://care.example/homes/7#it",
  at: "2026-11-20T09:00:00.000Z",
  value,
  scale: { worst: 1, best: 5 },
  count: 87,
  distribution: null,
  reliability: "B",
  copies: null,
  isInherited: false,
  isRemoved: false,
  ...says,
});

export const evidenceOf = (value: number, rank: number, free: string, at = "2026-11-20T09:00:00.000Z"): Evidence => ({
  ratings: [aRatingOf(value, { at })],
  facts: [
    {
      of: "fact",
      cite: { origin: ORIGIN, index: 1, fact: 3 },
      host: "care.example",
      at,
      property: "vacancies",
      text: free,
    },
  ],
  own: [],
  places: [],
  judgements: [{ of: "judgement", cite: { origin: ORIGIN, index: 6 }, at, criterionId: NIGHT, rank, reason: "Seen." }],
});

export const anEvidence: fc.Arbitrary<Evidence> = fc
  .tuple(fc.integer({ min: 10, max: 50 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom("0", "3", "none", ""))
  .map(([tenths, rank, free]) => evidenceOf(tenths / 10, rank, free));

/** What was compared, of these options. */
export const comparedThen = (evidence: readonly Evidence[]): ComparedThen => ({
  criteria: CRITERIA,
  limits: LIMITS,
  evidence,
  asOf: AS_OF,
  seed: "PL-2026-0142",
  weights: {
    how: "points",
    of: [
      { criterionId: RATING, points: 25 },
      { criterionId: NIGHT, points: 75 },
    ],
  },
  framed: { origin: ORIGIN, index: 4 },
  fixed: { origin: ORIGIN, index: 5 },
  fixedBefore: 0,
});

export const comparedOf = (evidence: readonly Evidence[]) =>
  comparedRecord(comparedThen(evidence), new Citations(() => LEAF));

export const aDraft = (says: Partial<DecisionDraft> = {}, options = 2): DecisionDraft => ({
  decisionId: "6d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0401",
  caseId: "PL-2026-0142",
  supersedes: null,
  change: "",
  title: "Place in dementia care",
  why: "Night care mattered most.",
  against: "",
  dissent: "",
  decidedBy: "E. Sanders",
  lookAgain: "",
  options: Array.from({ length: options }, (_one, n) => ({
    node: `listing care.example home-${n}`,
    name: `Home ${n}`,
    verdict: n === 0 ? "chosen" : "rejected",
    reason: `Reason ${n}.`,
  })),
  cited: [],
  ...says,
});

/** A decision on these options, the first of which was chosen. */
export const decisionOn = (evidence: readonly Evidence[], says: Partial<DecisionDraft> = {}): Decision =>
  decisionRecord(
    aDraft(says, evidence.length),
    () => LEAF,
    (citations) => comparedRecord(comparedThen(evidence), citations),
  );
