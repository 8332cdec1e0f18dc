import { quantileOf } from "../../ground/numbers";

/** The middle of numbers in any order; NaN of none. */
export const medianOf = (values: ArrayLike<number>): number =>
  values.length === 0 ? NaN : quantileOf(Float64Array.from(values).sort(), 0.5);

/** So many times the median absolute deviation is the standard deviation of a normal distribution. */
const NORMAL = 1.4826;

/** The spread of residuals about zero that single far ones do not move (MAD), as a standard deviation. */
export const robustSpread = (residuals: ArrayLike<number>): number =>
  residuals.length === 0 ? 0 : NORMAL * medianOf(Float64Array.from(residuals, Math.abs));
