import type { Evidence, RatingInput } from "../../../src/domain/casework/comparison";
import type { CaseKnown, ReviewKnown, SubjectKnown } from "../../../src/domain/casework/rules";

export const ORIGIN = `counterflow/${"0".repeat(32)}`;
export const AS_OF = "2026-11-27T12:00:00.000Z";
const NOTHING: Evidence = { ratings: [], facts: [], own: [], places: [], judgements: [] };

export const aRatingOf = (value: number, count: number, index = 1): RatingInput => ({
  of: "rating",
  cite: { origin: ORIGIN, index, fact: 0 },
  host: "carecompass.example",
  listing: "carecompass.example lindenhof",
  at: AS_OF,
  value,
  scale: { worst: 1, best: 5 },
  count,
  distribution: null,
  reliability: null,
  copies: null,
  isInherited: false,
  isRemoved: false,
});

export const aReview = (fields: Partial<ReviewKnown> = {}): ReviewKnown => ({
  cite: { origin: ORIGIN, index: 2, fact: 1 },
  host: "carecompass.example",
  day: "2026-11-12",
  share: 0.25,
  text: "My mother waited four hours at night.",
  ...fields,
});

export const aSubject = (fields: Partial<SubjectKnown> & { readonly rated?: Partial<Evidence> } = {}): SubjectKnown => {
  const { rated, ...rest } = fields;
  return {
    node: "listing carecompass.example lindenhof",
    name: "Lindenhof",
    evidence: { ...NOTHING, ...rated },
    reviews: [],
    findings: [],
    lastCapturedAt: "2026-11-20T12:00:00.000Z",
    ...rest,
  };
};

export const aCase = (...subjects: readonly SubjectKnown[]): CaseKnown => ({
  caseId: "PL-2026-0142",
  openedAt: "2026-10-28T08:00:00.000Z",
  asOf: AS_OF,
  subjects,
});
