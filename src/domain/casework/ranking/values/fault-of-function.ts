import type { ValueFunction } from "./value-function";

/**
 * What is wrong with a value function: a number that is none, a scale whose worst is its best, points outside 0 to 100, a
 * function without steps or grades, steps that do not run one way.
 */
export type FunctionFault =
  "not-a-number" | "worst-is-best" | "points-outside" | "no-steps" | "no-grades" | "steps-out-of-order";

/** What is wrong with a value function, if anything: what is right can be asked for the points of any number. */
export function faultOfFunction(fn: ValueFunction): FunctionFault | undefined {
  switch (fn.kind) {
    case "linear":
      return faultOfScale(fn.worst, fn.best);
    case "enough":
      return faultOfScale(fn.worst, fn.enough);
    case "steps":
      if (fn.steps.length === 0) return "no-steps";
      return faultOfPoints(fn.steps.map(({ points }) => points)) ?? faultOfOrder(fn.steps.map(({ at }) => at));
    case "grades":
      return fn.points.length === 0 ? "no-grades" : faultOfPoints(fn.points);
  }
}

function faultOfScale(worst: number, best: number): FunctionFault | undefined {
  // Nor may they be so far apart that no number says how far.
  if (![worst, best, best - worst].every(Number.isFinite)) return "not-a-number";
  return worst === best ? "worst-is-best" : undefined;
}

function faultOfPoints(points: readonly number[]): FunctionFault | undefined {
  if (!points.every(Number.isFinite)) return "not-a-number";
  return points.every((one) => one >= 0 && one <= 100) ? undefined : "points-outside";
}

function faultOfOrder(places: readonly number[]): FunctionFault | undefined {
  if (!places.every(Number.isFinite)) return "not-a-number";
  const down = (places.at(-1) ?? 0) < (places[0] ?? 0);
  const runs = places.every((at, n) => n === 0 || (down ? at < (places[n - 1] ?? at) : at > (places[n - 1] ?? at)));
  return runs ? undefined : "steps-out-of-order";
}
