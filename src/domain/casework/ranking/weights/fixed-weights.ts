import type { Interval, Weights } from "./weights";

/**
 * The one set of weights that stands for what is said of them, as shares that add up to 1:
 * - `any`: all equal; `points`: their shares.
 * - `order`: the mean of all weights in that order, the rank order centroid (Barron and Barrett 1996); criteria of one rank
 *   share theirs.
 * - `intervals`: each as far above its low end as every other, in parts of its interval.
 */
export function fixedWeights(weights: Weights, criteria: number): readonly number[] {
  switch (weights.kind) {
    case "any":
      return Array.from({ length: criteria }, () => 1 / criteria);
    case "order":
      return centroidOf(weights.ranks);
    case "intervals":
      return betweenEnds(weights.intervals);
    case "points": {
      const sum = weights.points.reduce((all, one) => all + one, 0);
      return weights.points.map((one) => one / sum);
    }
  }
}

function centroidOf(ranks: readonly number[]): number[] {
  const count = ranks.length;
  // The k-th of n weights in order is (1/k + … + 1/n) / n in the mean.
  const means: number[] = [];
  for (let place = count, sum = 0; place > 0; place--) means[place - 1] = (sum += 1 / place) / count;
  return ranks.map((rank) => {
    const before = ranks.filter((other) => other < rank).length;
    const equal = ranks.filter((other) => other === rank).length;
    const shared = means.slice(before, before + equal);
    return shared.reduce((all, one) => all + one, 0) / equal;
  });
}

function betweenEnds(intervals: readonly Interval[]): number[] {
  const least = intervals.reduce((sum, { low }) => sum + low, 0);
  const width = intervals.reduce((sum, { low, high }) => sum + (high - low), 0);
  const part = width > 0 ? Math.min(Math.max((1 - least) / width, 0), 1) : 0;
  return intervals.map(({ low, high }) => low + part * (high - low));
}
