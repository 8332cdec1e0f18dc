import type { Caveat, Outcome } from "../method";
import { type Measured, fillGaps } from "../series";
import { type Compared, compare, occasionsOf } from "./backtest";
import { expectNext } from "./expect";
import { HELD, halfWidths } from "./half-widths";

export interface ForecastRequest {
  /** The series, oldest first; null where a value is missing. */
  readonly values: readonly Measured[];
  /** After how many values a season repeats; 1 where it has none. */
  readonly period: number;
  /** How many values ahead; cut off at `FARTHEST`. */
  readonly steps: number;
  /** What no value can lie below or above: the ends of a scale, 0 for counts. */
  readonly least?: number | undefined;
  readonly greatest?: number | undefined;
}

export interface Forecast {
  /** What is expected, and the interval that is to hold nine of ten; no interval where there is no past to tell. */
  readonly expected: readonly number[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
  /** What saying "it stays as it is" expects. */
  readonly naive: number;
  /**
   * Whether the method did clearly better in the past than saying that it stays as it is. Where it did not, `naive` is what there is to say.
   */
  readonly isBetter: boolean;
}

const FARTHEST = 1000;
/** What lies farther back does not count. */
const LONGEST = 1000;
/** Fewer values than this are too few to tell more than the last of them. */
const FEWEST = 6;
const VERSION = 1;

/**
 * What comes next of a series: the mean of Theta and damped smoothing, with intervals by what such forecasts missed in the series' own past, and
 * whether they beat saying that it stays as it is. Undefined of a series without a value. See docs/methods.md, Forecasts.
 */
export function forecast({ values, period, steps, least, greatest }: ForecastRequest): Outcome<Forecast> | undefined {
  const { filled, missing } = fillGaps(values);
  const used = filled.subarray(Math.max(0, filled.length - LONGEST));
  const last = used.at(-1);
  if (last === undefined) return undefined;
  const repeats = Number.isInteger(period) && period > 1 ? period : 1;
  const ahead = Math.max(0, Math.min(Math.trunc(steps), FARTHEST));
  const clamp = (value: number): number => Math.min(greatest ?? Infinity, Math.max(least ?? -Infinity, value));
  const occasions = occasionsOf(used, repeats, Math.max(1, ahead));
  const compared = compare(occasions, Math.max(1, ahead));
  const next = expectNext(used, repeats, ahead);
  const expected = next.every(Number.isFinite) ? next : Array<number>(ahead).fill(last);
  const widths = halfWidths(occasions, ahead);
  const caveats: Caveat[] = [
    ...(missing > 0 ? (["gaps-filled"] as const) : []),
    ...(values.length > LONGEST || steps > FARTHEST ? (["cut-off"] as const) : []),
    ...(used.length < FEWEST ? (["too-short"] as const) : []),
    ...(used.length > 1 && used.every((value) => value === last) ? (["constant"] as const) : []),
    ...caveatsOf(compared),
  ];
  return {
    how: {
      method: "forecast",
      version: VERSION,
      parameters: { period: repeats, steps: ahead, held: HELD },
      data: { given: values.length, used: Math.min(values.length, LONGEST) - Math.min(missing, LONGEST) },
      caveats,
      ...(occasions.length > 0 && {
        past: { occasions: occasions.length, figures: { error: compared.error, naiveError: compared.naiveError } },
      }),
    },
    value: {
      expected: expected.map(clamp),
      ...(widths?.every(Number.isFinite) && {
        low: expected.map((value, step) => clamp(value - (widths[step] ?? 0))),
        high: expected.map((value, step) => clamp(value + (widths[step] ?? 0))),
      }),
      naive: last,
      isBetter: compared.isBetter,
    },
  };
}

function caveatsOf({ isTested, isBetter }: Compared): Caveat[] {
  if (!isTested) return ["past-not-tested"];
  return isBetter ? [] : ["no-better-than-naive"];
}
