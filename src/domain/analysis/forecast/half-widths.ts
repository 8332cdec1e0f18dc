import { exp, ln } from "../../ground/numbers";
import type { Occasion } from "./backtest";

/** The share of what comes that an interval is to hold. */
export const HELD = 0.9;
/** Errors of a sum of chance steps grow with the root of their number; what the series' own errors say counts as much. */
const ROOT = 0.5;
const STEEPEST = 0.8;
/** A horizon with fewer errors tells nothing of how they grow. */
const FEWEST = 3;
/** What overlapping occasions hide: the width grows by this over their number. */
const FEW = 2;

/**
 * Half the width of the interval for each step ahead: the 90 % point of what past forecasts missed, all steps together once each error is
 * divided by steps^growth (conformal prediction, Vovk et al. 2005, with pooled horizons). Undefined where there is no past.
 */
export function halfWidths(occasions: readonly Occasion[], steps: number): number[] | undefined {
  const growth = growthOf(occasions, steps);
  const scale = Array.from({ length: steps }, (_, step) => exp(growth * ln(step + 1)));
  const sizes = occasions.flatMap(({ missed }) => missed.map((error, step) => Math.abs(error) / (scale[step] ?? 1)));
  if (sizes.length === 0) return undefined;
  sizes.sort((a, b) => a - b);
  const place = Math.min(sizes.length, Math.ceil(HELD * (sizes.length + 1))) - 1;
  const width = (sizes[place] ?? 0) * (1 + FEW / occasions.length);
  return scale.map((one) => width * one);
}

/** The power of the steps ahead by which errors grow: half what a line through the logarithms says, half a root. */
function growthOf(occasions: readonly Occasion[], steps: number): number {
  let [weights, x, y, xx, xy] = [0, 0, 0, 0, 0];
  for (let step = 0; step < steps; step++) {
    const sizes = occasions.flatMap(({ missed }) => missed.slice(step, step + 1).map(Math.abs));
    const error = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    if (sizes.length < FEWEST || !(error > 0)) continue;
    const [far, size] = [ln(step + 1), ln(error)];
    weights += sizes.length;
    x += sizes.length * far;
    y += sizes.length * size;
    xx += sizes.length * far * far;
    xy += sizes.length * far * size;
  }
  const divisor = weights * xx - x * x;
  const own = divisor > 0 ? (weights * xy - x * y) / divisor : ROOT;
  return Math.min(STEEPEST, Math.max(0, (own + ROOT) / 2));
}
