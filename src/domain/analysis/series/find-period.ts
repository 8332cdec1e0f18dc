import { clipOutliers } from "./clip-outliers";
import { meanOf } from "./moments";

/** Of quarters, weeks of working days, weeks, years of months, days of hours, years of weeks. */
const PERIODS = [4, 5, 6, 7, 12, 24, 52] as const;
/** So many whole periods have to be seen before one believes in them. */
const REPEATS = 4;
/** The least correlation of steps a period apart, and by how many standard errors it must differ from none. */
const LEAST = 0.3;
const SURE = 3;
/** A longer period must be clearly better than a shorter one of which it is a multiple. */
const CLEARLY = 0.1;

/** The period after which the steps of a series repeat, by their autocorrelation; nothing where none is sure. */
export function findPeriod(values: Float64Array): number | undefined {
  const { clipped: steps } = clipOutliers(values.slice(1).map((value, at) => value - (values[at] ?? 0)));
  const mean = meanOf(steps);
  const centred = steps.map((step) => step - mean);
  const correlation = autocorrelationOf(centred);
  let best: { readonly period: number; readonly found: number } | undefined;
  for (const period of PERIODS) {
    if (values.length < REPEATS * period) break;
    const found = correlation(period);
    if (found <= LEAST || found * Math.sqrt(values.length) <= SURE) continue;
    if (found < correlation(period - 1) || found < correlation(period + 1)) continue;
    if (best === undefined || found > best.found + CLEARLY) best = { period, found };
  }
  return best?.period;
}

/** How values `lag` apart go together, −1 … 1, of values about zero; 0 where they are all the same. */
function autocorrelationOf(centred: Float64Array): (lag: number) => number {
  const variance = centred.reduce((sum, value) => sum + value * value, 0) / centred.length;
  return (lag) => {
    if (!(variance > 0)) return 0;
    let sum = 0;
    for (let at = lag; at < centred.length; at++) sum += (centred[at] ?? 0) * (centred[at - lag] ?? 0);
    return sum / (centred.length - lag) / variance;
  };
}
