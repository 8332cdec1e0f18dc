import { expectNext } from "./expect";

/** So many beginnings of the series, up to the last but one value, are forecast as if the rest had not come. */
const OCCASIONS = 36;
/** From so many occasions on, the past can tell whether a method is better than none. */
const ENOUGH = 8;
/** By how many standard errors the method's errors must be the lesser (one-sided; Diebold and Mariano 1995). */
const CLEARLY = 1;

/** What the forecasts of one occasion missed, by steps ahead: truth less forecast. */
export interface Occasion {
  readonly missed: readonly number[];
  /** The same, had one said that it stays as it is. */
  readonly missedByNaive: readonly number[];
}

/** Forecast the past of a series, each time from what was known then. */
export function occasionsOf(values: Float64Array, period: number, steps: number): Occasion[] {
  const first = Math.max(1, values.length - OCCASIONS);
  return Array.from({ length: Math.max(0, values.length - first) }, (_, n) => {
    const known = first + n;
    const last = values[known - 1] ?? 0;
    const truth = values.subarray(known, known + steps);
    const expected = expectNext(values.slice(0, known), period, truth.length);
    return {
      missed: Array.from(truth, (value, step) => value - (expected[step] ?? 0)),
      missedByNaive: Array.from(truth, (value) => value - last),
    };
  });
}

/** How a method did in the past, beside saying that it stays as it is. */
export interface Compared {
  /** Mean absolute errors, in the series' own unit. */
  readonly error: number;
  readonly naiveError: number;
  readonly isTested: boolean;
  /** Clearly better than saying that it stays as it is. */
  readonly isBetter: boolean;
}

/** Compare by the mean absolute error of each occasion; neighbours' errors hang together, which the standard error allows for. */
export function compare(occasions: readonly Occasion[], steps: number): Compared {
  const errors = occasions.map(({ missed }) => meanSize(missed));
  const naive = occasions.map(({ missedByNaive }) => meanSize(missedByNaive));
  const gains = naive.map((error, at) => error - (errors[at] ?? 0));
  const gain = mean(gains);
  const isTested = occasions.length >= ENOUGH;
  const isBetter = isTested && gain > 0 && gain > CLEARLY * Math.sqrt(varianceOfMean(gains, gain, steps));
  return { error: mean(errors), naiveError: mean(naive), isTested, isBetter };
}

/** The variance of a mean of values of which neighbours up to a distance hang together (Newey and West 1987). */
function varianceOfMean(values: readonly number[], middle: number, distance: number): number {
  const count = values.length;
  const lags = Math.min(distance, Math.floor(count / 3));
  let sum = 0;
  for (let lag = 0; lag <= lags; lag++) {
    let product = 0;
    for (let at = lag; at < count; at++) product += ((values[at] ?? 0) - middle) * ((values[at - lag] ?? 0) - middle);
    sum += (lag === 0 ? 1 : 2 * (1 - lag / (lags + 1))) * product;
  }
  return Math.max(0, sum) / (count * count);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanSize = (values: readonly number[]): number => mean(values.map(Math.abs));
