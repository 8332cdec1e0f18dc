import { medianOf, robustSpread } from "./median";

/** Neighbours on each side whose median a value is held against. */
const NEIGHBOURS = 3;
/** How many robust standard deviations from it a value may lie. */
const FARTHEST = 4;
/** In a shorter series three neighbours are too much of it. */
const SHORTEST = 12;

/**
 * A series whose single far values are drawn to the edge of what their neighbours allow (Hampel's filter, clipped instead of replaced, so that
 * what is far stays far). A level that lasts four points or longer is no outlier.
 */
export function clipOutliers(values: Float64Array): { readonly clipped: Float64Array; readonly count: number } {
  if (values.length < SHORTEST) return { clipped: values, count: 0 };
  const medians = values.map((_, at) => medianOf(values.subarray(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)));
  const residuals = values.map((value, at) => value - (medians[at] ?? 0));
  const edge = FARTHEST * robustSpread(residuals);
  if (edge === 0) return { clipped: values, count: 0 };
  let count = 0;
  const clipped = values.map((value, at) => {
    const residual = residuals[at] ?? 0;
    if (Math.abs(residual) <= edge) return value;
    count++;
    return (medians[at] ?? 0) + Math.sign(residual) * edge;
  });
  return { clipped, count };
}
