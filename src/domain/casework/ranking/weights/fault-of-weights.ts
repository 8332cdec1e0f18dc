import type { Interval, Weights } from "./weights";

/**
 * What is wrong with weights: not one for each criterion, a number that is none, one below zero, all of them zero (they sum
 * to nothing), an interval that ends before it begins, intervals that no set of weights lies within.
 */
export type WeightsFault =
  | "weights-missing"
  | "weight-not-a-number"
  | "weight-negative"
  | "weights-sum-to-nothing"
  | "interval-turned"
  | "intervals-impossible";

/** What is wrong with the weights of so many criteria, if anything. */
export function faultOfWeights(weights: Weights, criteria: number): WeightsFault | undefined {
  switch (weights.kind) {
    case "any":
      return undefined;
    case "order":
      if (weights.ranks.length !== criteria) return "weights-missing";
      return weights.ranks.every(Number.isFinite) ? undefined : "weight-not-a-number";
    case "intervals":
      return weights.intervals.length === criteria ? faultOfIntervals(weights.intervals) : "weights-missing";
    case "points":
      if (weights.points.length !== criteria) return "weights-missing";
      return faultOfPoints([...weights.points, weights.band ?? 0]) ?? faultOfSum(weights.points);
  }
}

function faultOfPoints(points: readonly number[]): WeightsFault | undefined {
  if (!points.every(Number.isFinite)) return "weight-not-a-number";
  return points.every((one) => one >= 0) ? undefined : "weight-negative";
}

function faultOfSum(points: readonly number[]): WeightsFault | undefined {
  const sum = points.reduce((all, one) => all + one, 0);
  if (!Number.isFinite(sum)) return "weight-not-a-number";
  return sum > 0 ? undefined : "weights-sum-to-nothing";
}

/** A sum of tenths is seldom what it should be to the last digit. */
const NEARLY = 1e-9;

function faultOfIntervals(intervals: readonly Interval[]): WeightsFault | undefined {
  const ends = faultOfPoints(intervals.flatMap(({ low, high }) => [low, high]));
  if (ends) return ends;
  if (intervals.some(({ low, high }) => low > high)) return "interval-turned";
  const least = intervals.reduce((sum, { low }) => sum + low, 0);
  const most = intervals.reduce((sum, { high }) => sum + high, 0);
  return least <= 1 + NEARLY && most >= 1 - NEARLY ? undefined : "intervals-impossible";
}
