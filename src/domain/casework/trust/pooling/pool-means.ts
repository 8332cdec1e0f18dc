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

/** One source: its own posterior, with what is left of its count. */
export function meanOfOne(sample: StatedSample): PooledMean {
  const { mean, variance, spread } = posteriorOf(sample);
  const steps: readonly Step[] = [{ code: "posterior", numbers: { mean, variance, spread } }];
  return { mean, variance, between: 0, weights: [1], differ: false, steps };
}

/** Several: their means by random effects, the prior of one rating among them. See docs/methods.md, Pooling. */
export function meanOfSeveral(samples: readonly StatedSample[]): PooledMean {
  const spreads = samples.map((sample) => posteriorOf(sample).spread);
  const sources = samples.map((sample, n): SourceMean => {
    const variance = ((spreads[n] ?? 0) / sample.count) * smallSample(sample.count) + sample.rounding;
    return { mean: sample.mean, variance };
  });
  const q = heterogeneity(sources, 0);
  const found = pauleMandel(sources);
  const variance = betweenSources(found, sources.length);
  const prior = { mean: PRIOR.mean, variance: average(spreads) / PRIOR.count };
  const { mean, total } = weightedMean([...sources, prior], variance);
  const freedom = BETWEEN_PRIOR.sources + sources.length - 1;
  const widening = widened(freedom, variance / (variance + average(sources.map((source) => source.variance))));
  const between = Math.sqrt(variance);
  const differ = isBeyondChance(q, sources.length - 1) && Math.sqrt(found) >= SLIGHT;
  return {
    mean,
    variance: widening / total,
    between,
    weights: sources.map((source) => 1 / (source.variance + variance) / total),
    differ,
    steps: [
      { code: "between", numbers: { q, found: Math.sqrt(found), between } },
      { code: "pooled", numbers: { mean, variance: widening / total, widening } },
    ],
  };
}

/** What sources differ by is known from few: the part of the variance that is due to it is as wide as Student's t has it. */
function widened(freedom: number, share: number): number {
  const ratio = tQuantile(freedom, 0.95) / NORMAL_95;
  return 1 + (ratio * ratio - 1) * share;
}

const average = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
