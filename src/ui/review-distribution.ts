import { groupBy } from "../domain/ground/grouping";
import type { DistributionStep, Review } from "../domain/evidence/reading";

const FEWEST = 5;
const MOST_STEPS = 11;

/**
 * How the values of reviews that were read are spread, the highest first. Undefined with fewer than five values on the
 * commonest scale, or more than eleven different ones: bars would then say less than the reviews do.
 */
export function reviewDistribution(reviews: readonly Pick<Review, "rating">[]): DistributionStep[] | undefined {
  const rated = reviews.flatMap(({ rating }) =>
    rating?.value === undefined ? [] : [{ ...rating, value: rating.value }],
  );
  const scales = [...groupBy(rated, ({ best }) => best)].sort(([, a], [, b]) => b.length - a.length);
  const [best, onScale = []] = scales[0] ?? [];
  if (onScale.length < FEWEST) return undefined;
  const counts = new Map<number, number>(scaleSteps(best, onScale).map((value) => [value, 0]));
  for (const { value } of onScale) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size > MOST_STEPS) return undefined;
  return [...counts].sort(([a], [b]) => b - a).map(([value, count]) => ({ value, count }));
}

/** The whole steps between the lowest value, or 1, and the scale's best, so that a step nobody chose is seen as empty. */
function scaleSteps(best: number | undefined, rated: readonly { readonly value: number }[]): number[] {
  if (best === undefined || !Number.isInteger(best) || best > 10) return [];
  const lowest = Math.min(1, ...rated.map(({ value }) => Math.floor(value)));
  return Array.from({ length: Math.max(0, Math.min(MOST_STEPS, best - lowest + 1)) }, (_, i) => best - i);
}
