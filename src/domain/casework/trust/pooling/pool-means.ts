import { tQuantile } from "../../../ground/numbers";
import type { StatedSample, Step } from "../model";
import { PRIOR, posteriorOf, smallSample } from "../ratings/posterior";
import {
  BETWEEN_PRIOR,
  type SourceMean,
  betweenSources,
  heterogeneity,
  isBeyondChance,
  pauleMandel,
  weightedMean,
} from "./between";

export interface PooledMean {
  readonly mean: number;
  readonly variance: number;
  readonly between: number;
  readonly weights: readonly number[];
  readonly differ: boolean;
  readonly steps: readonly Step[];
}

const NORMAL_95 = 1.6448536269514722;

/** Below this sources may differ by more than chance, and still nobody would call it a disagreement: a fifth of a star of five. */
const SLIGHT = 0.05;

/**
 * The means of sources by random effects, and one rating in the middle added to all of them. One source alone
 * speaks for its own raters, and is marked. See docs/methods.md, Pooling.
 */
export function poolMeans(samples: readonly StatedSample[]): PooledMean {
  const sources = samples.map(sourceMean);
  const q = heterogeneity(sources, 0);
  const found = pauleMandel(sources);
  const variance = betweenSources(found, sources.length);
  const { mean: weighted, total } = weightedMean(sources, variance);
  const count = samples.reduce((sum, sample) => sum + sample.count, 0);
  const mean = (count * weighted + PRIOR.count * PRIOR.mean) / (count + PRIOR.count);
  const widening = widened(
    BETWEEN_PRIOR.sources + sources.length - 1,
    variance / (variance + average(sources.map((source) => source.variance))),
  );
  const ofMean = ((widening / total) * count) / (count + PRIOR.count + 1);
  const between = Math.sqrt(variance);
  return {
    mean,
    variance: ofMean,
    between,
    weights: sources.map((source) => 1 / (source.variance + variance) / total),
    differ: sources.length > 1 && isBeyondChance(q, sources.length - 1) && Math.sqrt(found) >= SLIGHT,
    steps: [
      { code: "between", numbers: { q, found: Math.sqrt(found), between } },
      { code: "pooled", numbers: { weighted, mean, variance: ofMean, widening } },
    ],
  };
}

/** The variance of a source's mean: that of its ratings, the prior's one among them, over their number. */
function sourceMean(sample: StatedSample): SourceMean {
  const { spread } = posteriorOf(sample);
  const { mean, count, rounding } = sample;
  return { mean, variance: (spread / count) * smallSample(count) + rounding };
}

/** What sources differ by is known from few: the part of the variance that is due to it is as wide as Student's t has it. */
function widened(freedom: number, share: number): number {
  const ratio = tQuantile(freedom, 0.95) / NORMAL_95;
  return 1 + (ratio * ratio - 1) * share;
}

const average = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
