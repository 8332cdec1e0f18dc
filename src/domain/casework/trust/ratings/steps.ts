import type { Scale } from "../model";
import { PRIOR } from "./posterior";
import type { RatingInput } from "./rating-input";

/** A scale with more is as good as one without steps. */
const MOST_STEPS = 101;

interface Even {
  readonly steps: number;
  readonly priorSpread: number;
}

/** How many steps the scale has, and the variance about its middle of ratings that are spread evenly over them. */
export function priorSpreadOf(input: Pick<RatingInput, "scale" | "step">, shown: readonly number[]): Even {
  const places = new Set([...stepsOf(input, shown), ...shown]);
  const squares = [...places].sort((a, b) => a - b).map((place) => (place - PRIOR.mean) * (place - PRIOR.mean));
  return { steps: places.size, priorSpread: squares.reduce((sum, square) => sum + square, 0) / squares.length };
}

/** Pages leave out steps that nobody took; they are there all the same. */
function stepsOf({ scale, step }: Pick<RatingInput, "scale" | "step">, shown: readonly number[]): readonly number[] {
  const { worst, best } = scale;
  const width = step ?? (isWhole(scale, shown) ? 1 : undefined);
  const count = width === undefined ? NaN : Math.abs(best - worst) / width;
  if (!Number.isInteger(count) || count >= MOST_STEPS || count < 1) return [0, 1];
  return Array.from({ length: count + 1 }, (_, n) => n / count);
}

/** Whether the scale's ends and the values shown on it are whole numbers, which then are its steps. */
function isWhole(scale: Scale, shown: readonly number[]): boolean {
  const range = Math.abs(scale.best - scale.worst);
  if (!Number.isInteger(scale.worst) || !Number.isInteger(scale.best)) return false;
  return shown.every((place) => Math.abs(place * range - Math.round(place * range)) < 1e-9 * range);
}
