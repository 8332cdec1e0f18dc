export { clipOutliers } from "./clip-outliers";
export { type Measured, fillGaps } from "./fill-gaps";
export { findPeriod } from "./find-period";
export { medianOf } from "./median";
export { meanOf, spreadOf } from "./moments";
export { type Season, seasonOf, withSeason, withoutSeason } from "./remove-season";
