import type { Rating } from "./model";

/** The worst rating of a scale that names only its best. @see https://schema.org/worstRating */
const DEFAULT_WORST = 1;
/** The best rating of a schema.org Rating that does not name it. @see https://schema.org/bestRating */
export const SCHEMA_ORG_BEST = 5;
/** Where pages write a scale of stars the wrong way round, it is this one. */
const STARS = 5;

/**
 * The rating with its place on its scale, 0 worst … 1 best: only where it has a value, its scale's best is known and the
 * value lies on the scale. `assumedBest` is the best that the markup's vocabulary assumes where the page says none; it
 * is used for the place only, never written into the rating.
 */
export function withNormalised({ normalised: _old, ...rating }: Rating, assumedBest?: number): Rating {
  const { value, best = assumedBest } = rating;
  const { worst = best === undefined || best > DEFAULT_WORST ? DEFAULT_WORST : 0 } = rating;
  if (value === undefined || best === undefined || (best <= worst && !runsDown(best, worst, value))) return rating;
  if (value < Math.min(best, worst) || value > Math.max(best, worst)) return rating;
  return { ...rating, normalised: Math.abs(value - worst) / Math.abs(best - worst) };
}

/** The ends of a scale, which may run down: school grades have a best below their worst. */
export interface RatingScale {
  readonly worst: number;
  readonly best: number;
}

/** The scale that a rating's place is on; undefined where it has no place, or only its markup's vocabulary tells the scale. */
export function scaleOf({ best, worst, normalised }: Rating): RatingScale | undefined {
  if (normalised === undefined || best === undefined) return undefined;
  return { best, worst: worst ?? (best > DEFAULT_WORST ? DEFAULT_WORST : 0) };
}

/**
 * Whether a scale whose best is below its worst is meant so: school grades, of which 1 is the best (German 1 … 6, Austrian
 * and Czech 1 … 5). Up to 5 it may as well be stars whose bounds somebody mixed up; a value in its worse half, which would
 * be a good one in stars, then does not tell which.
 */
export function runsDown(best: number, worst: number, value: number): boolean {
  if (best !== 1 || worst <= best) return false;
  return worst > STARS || value <= (best + worst) / 2;
}
