import type { Rating } from "./model";

/** The worst rating of a scale that names only its best. @see https://schema.org/worstRating */
const DEFAULT_WORST = 1;
/** The best rating of a schema.org Rating that does not name it. @see https://schema.org/bestRating */
export const SCHEMA_ORG_BEST = 5;

/**
 * The rating with its place on its scale, 0 worst … 1 best: only where it has a value, its scale's best is known and the
 * value lies on the scale. `assumedBest` is the best that the markup's vocabulary assumes where the page says none; it
 * is used for the place only, never written into the rating.
 */
export function withNormalised({ normalised: _old, ...rating }: Rating, assumedBest?: number): Rating {
  const { value, best = assumedBest } = rating;
  const { worst = best === undefined || best > DEFAULT_WORST ? DEFAULT_WORST : 0 } = rating;
  if (value === undefined || best === undefined || best <= worst || value < worst || value > best) return rating;
  return { ...rating, normalised: (value - worst) / (best - worst) };
}
