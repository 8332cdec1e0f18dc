export { type Freshness, type FreshnessKind, HALF_LIVES, STALE, freshness } from "./freshness/freshness";
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
export { FEW, estimateRating } from "./ratings/estimate-rating";
export type { RatingInput, RatingProblem, RatingStep } from "./ratings/rating-input";
export { spreadOf } from "./ratings/read-distribution";
