import { minimise } from "./minimise";

/** How exponential smoothing carries level and slope on (error-correction form, Hyndman et al. 2008, ch. 2). */
interface Weights {
  /** By how much of each error the level moves. */
  readonly level: number;
  /** By how much of each error the slope moves; 0 in simple smoothing. */
  readonly slope: number;
  /** What of the slope is carried on; 0 where there is none. */
  readonly damping: number;
}

/** A series smoothed to its end. */
export interface Smoothed {
  readonly weights: Weights;
  readonly level: number;
  readonly slope: number;
}

const LEVEL = [0.01, 0.99] as const;
/** The slope's weight as a share of the level's. */
const SHARE = [0.0001, 0.9] as const;
const DAMPING = [0.8, 0.98] as const;

/** Simple exponential smoothing whose weight and first level leave the least squares. */
export function smoothLevel(values: Float64Array): Smoothed {
  const weightsOf = ([level = 0]: readonly number[]): Weights => ({ level, slope: 0, damping: 0 });
  return smoothed(values, weightsOf(minimise((point) => run(values, weightsOf(point)).squares, [0.3], [LEVEL])));
}

/** Exponential smoothing with a damped trend (Gardner and McKenzie 1985), fitted in the same way. */
export function smoothTrend(values: Float64Array): Smoothed {
  const weightsOf = ([level = 0, share = 0, damping = 0]: readonly number[]): Weights => ({
    level,
    slope: level * share,
    damping,
  });
  const point = minimise((one) => run(values, weightsOf(one)).squares, [0.3, 0.1, 0.9], [LEVEL, SHARE, DAMPING]);
  return smoothed(values, weightsOf(point));
}

function smoothed(values: Float64Array, weights: Weights): Smoothed {
  const { level, slope } = run(values, weights);
  return { weights, level, slope };
}

/** What is expected so many steps on. */
export function carriedOn({ weights, level, slope }: Smoothed, steps: number): number[] {
  let [sum, damped] = [level, slope];
  return Array.from({ length: steps }, () => {
    damped *= weights.damping;
    return (sum += damped);
  });
}

/**
 * Smooth a series from the first level and slope that leave the least squares: each error is a linear function of both, so three runs
 * side by side (of the values, of a first level of 1 and of a first slope of 1 over nothing) and two equations give them.
 */
function run(
  values: Float64Array,
  { level: a, slope: b, damping: p }: Weights,
): Smoothed & { readonly squares: number } {
  let [l, s, l1, s1, l2, s2] = [0, 0, 1, 0, 0, p === 0 ? 0 : 1];
  let [ee, e1, e2, c11, c12, c22] = [0, 0, 0, 0, 0, 0];
  for (const value of values) {
    const [f, f1, f2] = [l + p * s, l1 + p * s1, l2 + p * s2];
    const e = value - f;
    l = f + a * e;
    s = p * s + b * e;
    l1 = f1 - a * f1;
    s1 = p * s1 - b * f1;
    l2 = f2 - a * f2;
    s2 = p * s2 - b * f2;
    ee += e * e;
    e1 += e * f1;
    e2 += e * f2;
    c11 += f1 * f1;
    c12 += f1 * f2;
    c22 += f2 * f2;
  }
  const divisor = c11 * c22 - c12 * c12;
  const isPair = divisor > 1e-12 * c11 * c22;
  const first = isPair ? (e1 * c22 - e2 * c12) / divisor : c11 > 0 ? e1 / c11 : 0;
  const second = isPair ? (e2 * c11 - e1 * c12) / divisor : 0;
  const squares = Math.max(0, ee - first * e1 - second * e2);
  const weights = { level: a, slope: b, damping: p };
  return { weights, level: l + first * l1 + second * l2, slope: s + first * s1 + second * s2, squares };
}
