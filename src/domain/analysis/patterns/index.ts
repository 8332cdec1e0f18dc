export { type Patterns, type PatternsProgress, type ShownAnomaly, daysAround, findPatterns } from "./find-patterns";
export type { Pair, WhoOnWhom, Writer } from "./pairs";
export type { RatingOverTime } from "./rating-over-time";
export type { Period, RatingSeries } from "./rating-series";
export { PatternsRequest } from "./request";
export type { Topic, Topics } from "./topics";
