import { type Season, withSeason, withoutSeason } from "../series";
import { type TestedSeason, seasonFor } from "./season-for";
import { carriedOn, smoothLevel, smoothTrend } from "./smooth";
import { theta } from "./theta";

/** With fewer values no trend can be told, and the last is carried on. */
const FEWEST = 6;

/**
 * What a series is expected to be next: the mean of Theta and of exponential smoothing with a damped trend, both without the season, which
 * is put back. Where it is not sure that there is a season, the mean of the forecasts with and without it.
 */
export function expectNext(values: Float64Array, period: number, steps: number): number[] {
  const last = values.at(-1) ?? NaN;
  if (values.length < FEWEST) return Array<number>(steps).fill(last);
  return expectWith(values, seasonFor(values, period), steps);
}

function expectWith(values: Float64Array, tested: TestedSeason | undefined, steps: number): number[] {
  if (tested === undefined) return plainly(values, steps);
  const seasonal = seasonally(values, tested.season, steps);
  if (tested.isSure) return seasonal;
  return plainly(values, steps).map((value, step) => (value + (seasonal[step] ?? 0)) / 2);
}

const seasonally = (values: Float64Array, season: Season, steps: number): number[] =>
  plainly(withoutSeason(values, season), steps).map((value, step) => withSeason(value, values.length + step, season));

function plainly(values: Float64Array, steps: number): number[] {
  const damped = carriedOn(smoothTrend(values), steps);
  return theta(values, smoothLevel(values), steps).map((value, step) => (value + (damped[step] ?? 0)) / 2);
}
