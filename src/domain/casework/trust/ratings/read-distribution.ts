import { type Result, fail, ok } from "../../../ground/result";
import type { LeftOutReason, Sample, Scale } from "../model";
import { type RatingInput, type RatingStep, isCount, isWithin, placeOn } from "./rating-input";
import { priorSpreadOf } from "./steps";

/** What a distribution says; `isCounted` where it says how many, and not only which share. */
export interface Distribution {
  readonly sample: Sample;
  readonly isCounted: boolean;
  readonly steps: number;
  /** The variance of one that is spread evenly over the steps. */
  readonly priorSpread: number;
}

export type DistributionProblem = Extract<LeftOutReason, "bad-step" | "mixed" | "shares-do-not-sum" | "empty">;

/** Shares are shown in whole per cents: each may be off by half of one, and their sum by as much for each. */
const SHARE_ROUNDING = 0.005;

/** The distribution's mean, variance and count on 0 … 1; or why it cannot be understood. Steps of one value add up. */
export function readDistribution(
  { scale, step }: Pick<RatingInput, "scale" | "step">,
  distribution: readonly RatingStep[],
): Result<Distribution, DistributionProblem> {
  if (!distribution.every(({ value }) => Number.isFinite(value) && isWithin(scale, value))) return fail("bad-step");
  const isCounted = distribution.every(({ count }) => count !== undefined);
  const numbers = distribution.map(({ count, share }) => (isCounted ? count : share));
  const weights = numbers.filter((number) => number !== undefined);
  if (weights.length < numbers.length) return fail("mixed");
  if (!weights.every(isCounted ? isCount : isShare)) return fail("bad-step");
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return fail("empty");
  if (!isCounted && Math.abs(total - 1) > SHARE_ROUNDING * (weights.length + 1)) return fail("shares-do-not-sum");
  const places = distribution.map(({ value }) => placeOn(scale, value));
  const even = priorSpreadOf({ scale, step }, places);
  return ok({ sample: { ...moments(places, weights, total), count: total }, isCounted, ...even });
}

function moments(places: readonly number[], weights: readonly number[], total: number) {
  const weightOf = (n: number): number => weights[n] ?? 0;
  const mean = places.reduce((sum, place, n) => sum + place * weightOf(n), 0) / total;
  const variance = places.reduce((sum, place, n) => sum + weightOf(n) * (place - mean) * (place - mean), 0) / total;
  return { mean, variance };
}

const isShare = (share: number): boolean => share >= 0 && share <= 1;

/** The variance of ratings as a share of the widest that their mean allows; undefined where all lie at one end. */
export function spreadOf(scale: Scale, distribution: readonly RatingStep[]): number | undefined {
  const read = readDistribution({ scale }, distribution);
  if (!read.ok) return undefined;
  const { mean, variance } = read.value.sample;
  const widest = mean * (1 - mean);
  return widest > 0 ? variance / widest : undefined;
}
