import { betaQuantile } from "../../../ground/numbers";
import type { StatedSample } from "../model";

/** What is believed before any rating: as much as one rating says, spread evenly and so in the middle of the scale. */
export const PRIOR = { mean: 0.5, count: 1 } as const;

/** A third of a rating more doubt, shared by all there are: without it too few intervals hold the truth where ratings are few. */
const SMALL_SAMPLE = 1 / 3;

/** No interval is narrower than that of this many ratings: no page's sum is known better. */
const MOST_COUNT = 1_000_000;

/** The shares at which quantiles are given. */
const SHARES: readonly number[] = Array.from({ length: 21 }, (_, n) => (n === 0 ? 0.001 : n === 20 ? 0.999 : n / 20));

/** The mean that lies behind ratings, as far as they tell, on 0 … 1; `spread` is the variance of single ratings. */
export interface Posterior {
  readonly mean: number;
  readonly variance: number;
  readonly spread: number;
}

/**
 * Mean and variance of the mean of a Dirichlet posterior whose prior weighs one rating. Both are those of all
 * ratings and the prior taken together, so that no more than mean, variance and count need be known of the ratings. The
 * variance is then raised by its 3n-th part, and by what rounding leaves open.
 */
export function posteriorOf({ mean, variance, count, priorSpread, rounding }: StatedSample): Posterior {
  const total = count + PRIOR.count;
  const middle = (count * mean + PRIOR.count * PRIOR.mean) / total;
  const apart = (count * PRIOR.count * (mean - PRIOR.mean) * (mean - PRIOR.mean)) / total;
  const spread = (count * variance + PRIOR.count * priorSpread + apart) / total;
  const ofMean = (spread / (Math.min(total, MOST_COUNT) + 1)) * smallSample(count);
  return { mean: middle, variance: ofMean + rounding, spread };
}

/** By which factor the variance is raised where there are `count` ratings: 1 + 1 / (3n). */
export const smallSample = (count: number): number => 1 + SMALL_SAMPLE / Math.max(count, SMALL_SAMPLE);

/** At the widest a Beta is even over the whole scale. */
const LEAST_CONCENTRATION = 1;

/** The 21 quantiles of the Beta that has this mean and variance, on 0 … 1. */
export function betaQuantiles({ mean, variance }: Pick<Posterior, "mean" | "variance">): readonly number[] {
  const concentration = Math.max((mean * (1 - mean)) / variance - 1, LEAST_CONCENTRATION);
  return betaQuantile(mean * concentration, (1 - mean) * concentration, SHARES);
}
