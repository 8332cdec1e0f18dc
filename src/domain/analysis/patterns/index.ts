export { type Patterns, type PatternsProgress, type ShownAnomaly, daysAround, findPatterns } from "./find-patterns";
export {
  FOUND_METHODS,
  type Found,
  type FoundMethod,
  findAgain,
  foundAnomaly,
  foundChange,
  foundForecast,
  isFoundMethod,
  requestFor,
} from "./found";
export type { Pair, WhoOnWhom, Writer } from "./pairs";
export type { RatingOverTime } from "./rating-over-time";
export type { Period, RatingSeries } from "./rating-series";
export { PatternsRequest } from "./request";
export type { Topic, Topics } from "./topics";
