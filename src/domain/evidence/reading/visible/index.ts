export { isDrawnShort } from "./marks/pick-rating";
export { mayShowReviews } from "./may-show-reviews";
export { readVisible } from "./read-visible";
export type { ReviewFinder } from "./review-finder";
export { isSeenForm } from "./same-as-stated";
export { type SeenAnswer, statedAt, type VisibleFact } from "./visible-fact";
export type { VisibleOptions } from "./visible-options";
