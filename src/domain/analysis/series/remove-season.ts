import { medianOf } from "./median";
import { meanOf, spreadOf } from "./moments";

/** A season: what each place in the period adds, or what it multiplies by. */
export interface Season {
  readonly period: number;
  readonly kind: "added" | "multiplied";
  /** From the place of the series' first value on. */
  readonly factors: Float64Array;
}

/**
 * What repeats with a period, by classical decomposition: the median of each place's distance (or ratio, where all values are positive
 * and it leaves less) from the centred moving average. The factors' mean is 0 (or 1).
 */
export function seasonOf(values: Float64Array, period: number, kinds?: readonly Season["kind"][]): Season {
  const smooth = centredAverage(values, period);
  const added = factorsOf(values, smooth, period, (value, level) => value - level);
  const mean = meanOf(added);
  const plain: Season = { period, kind: "added", factors: added.map((one) => one - mean) };
  const allowed = kinds ?? ["added", "multiplied"];
  if (!allowed.includes("multiplied") || values.some((value) => value <= 0)) return plain;
  const ratios = factorsOf(values, smooth, period, (value, level) => value / level);
  const average = meanOf(ratios);
  const times: Season = { period, kind: "multiplied", factors: ratios.map((one) => one / average) };
  if (times.factors.some((factor) => !(factor > 0))) return plain;
  if (!allowed.includes("added")) return times;
  return leftOver(values, smooth, times) < leftOver(values, smooth, plain) ? times : plain;
}

/** A series without its season. */
export const withoutSeason = (values: Float64Array, season: Season): Float64Array =>
  values.map((value, at) => {
    const factor = season.factors[at % season.period] ?? 0;
    return season.kind === "added" ? value - factor : value / factor;
  });

/** A value with the season of its place (counted from the series' first) put back. */
export function withSeason(value: number, at: number, season: Season): number {
  const factor = season.factors[at % season.period] ?? 0;
  return season.kind === "added" ? value + factor : value * factor;
}

/** The mean over one period about each value; NaN where a half of it is not there. */
function centredAverage(values: Float64Array, period: number): Float64Array {
  const half = Math.floor(period / 2);
  const edge = period % 2 === 0 ? 0.5 : 1;
  return values.map((_, at) => {
    if (at < half || at + half >= values.length) return NaN;
    let sum = edge * ((values[at - half] ?? 0) + (values[at + half] ?? 0));
    for (let near = at - half + 1; near < at + half; near++) sum += values[near] ?? 0;
    return sum / period;
  });
}

function factorsOf(
  values: Float64Array,
  smooth: Float64Array,
  period: number,
  compare: (value: number, level: number) => number,
): Float64Array {
  const byPlace: number[][] = Array.from({ length: period }, () => []);
  for (let at = 0; at < values.length; at++) {
    const level = smooth[at] ?? NaN;
    if (!Number.isNaN(level)) byPlace[at % period]?.push(compare(values[at] ?? 0, level));
  }
  return Float64Array.from(byPlace, medianOf);
}

function leftOver(values: Float64Array, smooth: Float64Array, season: Season): number {
  const rest = withoutSeason(values, season).map((value, at) => value - (smooth[at] ?? NaN));
  return spreadOf(rest.filter((one) => !Number.isNaN(one)));
}
