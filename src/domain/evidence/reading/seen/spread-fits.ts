import type { AggregateDraft } from "./second-place";

/** How far a mean may be from the stated value, in parts of the scale: both are rounded. */
const NEAR = 0.04;

/**
 * Whether a distribution whose value the page does not show, or shows otherwise, is that of a stated rating: it has as
 * many ratings in all as were counted (within `off`, where the page rounds its counts), and where the one or the other says
 * no count, its mean is the stated value.
 */
export function spreadFits({ distribution = [] }: AggregateDraft, stated: AggregateDraft, off = 0): boolean {
  const { ratingCount, reviewCount, rating } = stated;
  if (distribution.length === 0) return false;
  const top = Math.max(...distribution.map(({ value }) => value));
  if (rating.best !== undefined && rating.best !== top) return false;
  const counted = distribution.every(({ count }) => count !== undefined);
  const told = [ratingCount, reviewCount].filter((count) => count !== undefined);
  const weights = distribution.map(({ count, share }) => (counted ? count : share) ?? 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (counted && told.length > 0) return told.some((count) => Math.abs(count - all) <= off);
  if (rating.value === undefined || all <= 0) return false;
  const mean = distribution.reduce((sum, { value }, index) => sum + value * (weights[index] ?? 0), 0) / all;
  return Math.abs(mean - rating.value) <= top * NEAR;
}
