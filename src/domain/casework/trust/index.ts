export { reviewKey } from "./copies/review-key";
import { credibilityJudged } from "./credibility-judged";
import { credibilities } from "./tables";

export { type Freshness, type FreshnessKind, HALF_LIVES, STALE, freshness } from "./freshness/freshness";
export { freshnessKindOf, momentOfFact } from "./freshness/kind-of-fact";
export type {
  Citation,
  Computed,
  Estimate,
  LeftOut,
  LeftOutReason,
  Mark,
  RatingEstimate,
  Sample,
  Scale,
  Step,
  StepCode,
} from "./model";
export type { PoolPart, Pooled, RatingSource } from "./pooling/model";
export { estimateRating } from "./ratings/estimate-rating";
export { FEW } from "./ratings/marks-of";
export { type Discounts, INHERITED_DISCOUNT, RELIABILITY_DISCOUNTS } from "./pooling/discounts";
export { poolRatings } from "./pooling/pool-ratings";
export type { RatingInput, RatingProblem, RatingStep } from "./ratings/rating-input";
export { spreadOf } from "./ratings/read-distribution";
export { findCopies } from "./copies/find-copies";
export type { ComparedCount, ComparedReview, CopyEvidence, CopyGroup, CopySource } from "./copies/model";
export { CREDIBILITY, type Credibility } from "./credibility/credibility";
export { suggestCredibility } from "./credibility/suggest-credibility";
export type { CredibilityGrounds, CredibilitySuggestion, CredibilityWhy } from "./credibility/suggest-credibility";
export { type Listed, type Voice, type VoiceCounts, voicesOf } from "./credibility/voices-of";
export type { CredibilityRow } from "./tables";
export { credibilities, credibilityJudged };

export const trustActs = [credibilityJudged] as const;
export const trustTables = [credibilities] as const;
