import { quantileOf } from "../../ground/numbers";
import type { Caveat, Outcome } from "../method";
import { type Measured, fillGaps, findPeriod, meanOf, medianOf, seasonOf, withoutSeason } from "../series";

export interface Trend {
  /** By how much the series rises from one value to the next. */
  readonly slope: number;
  /** The interval that holds nine of ten slopes. */
  readonly low: number;
  readonly high: number;
  /** The line's first and last value. */
  readonly from: number;
  readonly to: number;
  /** Whether the interval leaves out no slope at all. */
  readonly isSure: boolean;
}

/** So many points are held against each other; of a longer series the means of neighbours. */
const LONGEST = 300;
const HELD = 0.9;
/** The 95 % point of a normal distribution: nine of ten lie between it and its opposite. */
const NORMAL = 1.6449;
/** What lingers more than this can hardly be told from a trend. */
const LINGERS = 0.95;
const FEWEST = 6;
const VERSION = 1;

/**
 * How a series rises or falls on the whole: the median of the slopes between all pairs of its points (Theil 1950), which single far values do
 * not move, with Sen's interval (1968): as many slopes to each side as the variance of Kendall's S allows, which grows by as much as neighbours
 * hang together (Yue and Wang 2004). Undefined of fewer than six values. See docs/methods.md, Trends.
 */
export function trendOf(values: readonly Measured[]): Outcome<Trend> | undefined {
  const { filled, missing } = fillGaps(values);
  if (values.length - missing < FEWEST) return undefined;
  const period = findPeriod(filled);
  const plain = period === undefined ? filled : withoutSeason(filled, seasonOf(filled, period));
  const width = Math.ceil(plain.length / LONGEST);
  const points = Float64Array.from({ length: Math.floor(plain.length / width) }, (_, n) =>
    meanOf(plain.subarray(n * width, (n + 1) * width)),
  );
  const slopes = slopesOf(points);
  const slope = quantileOf(slopes, 0.5);
  const middle = (points.length - 1) / 2;
  const level = medianOf(points.map((value, at) => value - slope * (at - middle)));
  const carried = carriedOver(points.map((value, at) => value - level - slope * (at - middle)));
  const count = points.length;
  const variance = ((count * (count - 1) * (2 * count + 5)) / 18) * ((1 + carried) / (1 - carried));
  const reach = Math.min(1, (NORMAL * Math.sqrt(variance)) / slopes.length);
  const [low, high] = [quantileOf(slopes, (1 - reach) / 2) / width, quantileOf(slopes, (1 + reach) / 2) / width];
  const caveats: Caveat[] = [
    ...(missing > 0 ? (["gaps-filled"] as const) : []),
    ...(period === undefined ? [] : (["season-removed"] as const)),
    ...(width > 1 ? (["thinned"] as const) : []),
    ...(points.every((value) => value === points[0]) ? (["constant"] as const) : []),
    ...(carried > 0.5 ? (["dependent-values"] as const) : []),
  ];
  return {
    how: {
      method: "trend",
      version: VERSION,
      parameters: { held: HELD, pointsTogether: width, carriedOver: carried },
      data: { given: values.length, used: values.length - missing },
      caveats,
    },
    value: {
      slope: slope / width,
      low,
      high,
      from: level - slope * middle,
      to: level + slope * middle,
      isSure: low > 0 || high < 0,
    },
  };
}

/** The slopes between all pairs, in order. */
function slopesOf(points: Float64Array): Float64Array {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let n = 0;
  for (let b = 1; b < points.length; b++)
    for (let a = 0; a < b; a++) slopes[n++] = ((points[b] ?? 0) - (points[a] ?? 0)) / (b - a);
  return slopes.sort();
}

/** How much of a residual is carried over to the next, 0 … 0.95, with what a short series hides of it (Hamed 2009). */
function carriedOver(residuals: Float64Array): number {
  let [product, squares] = [0, 0];
  for (let at = 0; at < residuals.length; at++) {
    squares += (residuals[at] ?? 0) ** 2;
    product += (residuals[at] ?? 0) * (residuals[at - 1] ?? 0);
  }
  if (squares === 0) return 0;
  const count = residuals.length;
  return Math.min(LINGERS, Math.max(0, ((count * product) / squares + 2) / Math.max(1, count - 4)));
}
