import { type Result, ok } from "../../../ground/result";
import type { RatingEstimate } from "../model";
import { marksOf } from "./marks-of";
import { onScale } from "./on-scale";
import { PRIOR, posteriorOf } from "./posterior";
import type { RatingInput, RatingProblem } from "./rating-input";
import { type ReadRating, readRating } from "./read-rating";

/**
 * What ratings as an AggregateRating gives them say of the mean that lies behind them: the posterior mean, and the middle 90 %
 * of a Beta with the moments of a Dirichlet posterior, on the rating's own scale. With a distribution its spread counts; with
 * mean and count only, the source's own (`spread`) or else the widest that the mean allows. Without a count it is worth one
 * rating. See docs/methods.md, Ratings.
 */
export function estimateRating(input: RatingInput): Result<RatingEstimate, RatingProblem> {
  const read = readRating(input);
  return read.ok ? ok(estimateFrom(input, read.value)) : read;
}

function estimateFrom({ scale, count, citations = [] }: RatingInput, read: ReadRating): RatingEstimate {
  const { sample, unsound } = read;
  const { mean, variance, spread } = posteriorOf(sample);
  const isKnown = !read.marks.includes("count-unknown");
  return {
    ...onScale(scale, { mean, variance }),
    sample,
    count: isKnown ? sample.count : count,
    effectiveCount: sample.count,
    marks: [...read.marks, ...marksOf(sample)],
    how: {
      method: "rating",
      version: 1,
      steps: [
        ...read.steps,
        { code: "prior", numbers: { ...PRIOR, variance: sample.priorSpread } },
        { code: "posterior", numbers: { mean, variance, spread } },
      ],
      inputs: citations,
      leftOut: unsound ? [{ citations, why: unsound }] : [],
    },
  };
}
