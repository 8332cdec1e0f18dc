import type { Caveat } from "../method";
import {
  type Measured,
  clipOutliers,
  fillGaps,
  findPeriod,
  meanOf,
  seasonOf,
  spreadOf,
  withoutSeason,
} from "../series";

/** A longer series is looked at through the means of neighbours: the search takes its length squared. */
const LONGEST = 1500;

export interface Prepared {
  /** Filled, as measured. */
  readonly filled: readonly Float64Array[];
  /** Without season and outliers, thinned where need be, with a spread of 1. Dimensions that are constant are not there. */
  readonly ready: readonly Float64Array[];
  /** How many points stand in one of `ready`. */
  readonly width: number;
  readonly missing: number;
  readonly caveats: readonly Caveat[];
}

/** Make a series ready to be searched for changes. */
export function prepare(dimensions: readonly (readonly Measured[])[]): Prepared {
  const caveats = new Set<Caveat>();
  let missing = 0;
  const filled = dimensions.map((values) => {
    const gaps = fillGaps(values);
    missing += gaps.missing;
    return gaps.filled;
  });
  if (missing > 0) caveats.add("gaps-filled");
  const length = dimensions[0]?.length ?? 0;
  const width = Math.ceil(length / LONGEST);
  if (width > 1) caveats.add("thinned");
  const ready = filled.flatMap((values) => {
    const bare = spreadless(thinned(values, width), caveats);
    return bare ? [bare] : [];
  });
  return { filled, ready, width, missing, caveats: [...caveats] };
}

function spreadless(values: Float64Array, caveats: Set<Caveat>): Float64Array | undefined {
  const [mean, spread] = [meanOf(values), spreadOf(values)];
  // What is left by rounding is no spread.
  if (!(spread > 1e-12 * Math.abs(mean)) || !Number.isFinite(spread)) return undefined;
  const period = findPeriod(values);
  if (period !== undefined) caveats.add("season-removed");
  const plain = period === undefined ? values : withoutSeason(values, seasonOf(values, period));
  const { clipped, count } = clipOutliers(plain);
  const [middle, left] = [meanOf(clipped), spreadOf(clipped)];
  if (!(left > 1e-12 * Math.abs(middle)) || !Number.isFinite(left)) return undefined;
  if (count > 0) caveats.add("outliers-clipped");
  return clipped.map((value) => (value - middle) / left);
}

function thinned(values: Float64Array, width: number): Float64Array {
  if (width <= 1) return values;
  return Float64Array.from({ length: Math.ceil(values.length / width) }, (_, block) =>
    meanOf(values.subarray(block * width, (block + 1) * width)),
  );
}
