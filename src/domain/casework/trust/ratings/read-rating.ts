import { type Result, fail, ok } from "../../../ground/result";
import type { LeftOutReason, Mark, StatedSample, Step } from "../model";
import { PRIOR } from "./posterior";
import { type RatingInput, type RatingProblem, isCount, isWithin, placeOn } from "./rating-input";
import { type Distribution, readDistribution } from "./read-distribution";
import { roundingUnit, roundingVariance } from "./rounding";

/** What a rating says, on 0 … 1, and how that was read off it. */
export interface ReadRating {
  readonly sample: StatedSample;
  readonly marks: readonly Mark[];
  readonly steps: readonly Step[];
  /** Why the distribution did not count. */
  readonly unsound: LeftOutReason | null;
}

/** The sample that a rating as stated describes, and what is to be said of it; or why nothing can be read off it. */
export function readRating(input: RatingInput): Result<ReadRating, RatingProblem> {
  const code = problemOf(input);
  if (code) return fail({ code });
  const stated = input.distribution?.length ? readDistribution(input, input.distribution) : null;
  if (stated?.ok) return fromDistribution(input, stated.value);
  return fromMean(input, stated ? stated.error : null);
}

function problemOf({ scale, value, count, spread, step }: RatingInput): RatingProblem["code"] | null {
  const { worst, best } = scale;
  if (!Number.isFinite(worst) || !Number.isFinite(best) || worst === best) return "bad-scale";
  if (!Number.isFinite(best - worst) || (step !== undefined && !(step > 0))) return "bad-scale";
  if (value !== null && !Number.isFinite(value)) return "bad-value";
  if (count !== null && !isCount(count)) return "bad-count";
  if (spread !== undefined && !(spread > 0 && spread <= 1)) return "bad-spread";
  return count === 0 ? "no-ratings" : null;
}

function fromDistribution(input: RatingInput, read: Distribution): Result<ReadRating, RatingProblem> {
  const { sample, isCounted, steps, priorSpread } = read;
  const { count, value, scale } = input;
  const counted = isCounted ? sample.count : null;
  const known = Math.min(count ?? Infinity, counted ?? Infinity);
  const marks: Mark[] = [];
  if (known === Infinity) marks.push("count-unknown");
  if (count !== null && counted !== null && count !== counted) marks.push("count-differs");
  if (value !== null) {
    if (!isWithin(scale, value)) marks.push("value-outside-scale");
    else if (Math.abs(placeOn(scale, value) - sample.mean) > tolerance(input, value)) marks.push("mean-differs");
  }
  const used = { ...sample, count: known === Infinity ? 1 : known };
  const step: Step = { code: "from-distribution", numbers: { ...used, steps } };
  return ok({ sample: { ...used, priorSpread, rounding: 0 }, marks, steps: [step], unsound: null });
}

/** Half a unit of the last digit shown, and what the rounding of shares may do to a mean. */
const tolerance = ({ scale }: RatingInput, value: number): number =>
  roundingUnit(value) / 2 / Math.abs(scale.best - scale.worst) + 0.01;

function fromMean(input: RatingInput, unsound: LeftOutReason | null): Result<ReadRating, RatingProblem> {
  const { scale, value, count, spread } = input;
  if (value === null) return fail({ code: unsound === "empty" ? "no-ratings" : "no-value" });
  if (!isWithin(scale, value)) return fail({ code: "outside-scale" });
  const mean = placeOn(scale, value);
  const share = spread ?? 1;
  const sample = { mean, variance: share * mean * (1 - mean), count: count ?? 1 };
  const marks: Mark[] = [];
  if (unsound) marks.push("distribution-left-out");
  if (count === null) marks.push("count-unknown");
  if (spread === undefined) marks.push("spread-unknown");
  const unit = roundingUnit(value) / Math.abs(scale.best - scale.worst);
  const step: Step = {
    code: spread === undefined ? "from-mean" : "from-mean-and-spread",
    numbers: { ...sample, share, unit },
  };
  const priorSpread = share * PRIOR.mean * (1 - PRIOR.mean);
  const rounding = roundingVariance(unit);
  return ok({ sample: { ...sample, priorSpread, rounding }, marks, steps: [step], unsound });
}
