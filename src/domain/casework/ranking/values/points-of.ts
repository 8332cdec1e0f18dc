import type { Step, ValueFunction } from "./value-function";

/** What a value is worth: 0 to 100 points. The function has passed `faultOfFunction`; a value that is no number is a bug. */
export function pointsOf(fn: ValueFunction, value: number): number {
  switch (fn.kind) {
    case "linear":
      return along(value, fn.worst, fn.best);
    case "enough":
      return along(value, fn.worst, fn.enough);
    case "steps":
      return reached(fn.steps, runsDown(fn.steps), value);
    case "grades":
      return graded(fn.points, value);
  }
}

/** Turns many values into what they are worth, in place: a switch for all of them and none for each. */
export function turnIntoPoints(fn: ValueFunction, values: Float64Array, from: number, to: number): void {
  switch (fn.kind) {
    case "linear":
    case "enough": {
      const best = fn.kind === "linear" ? fn.best : fn.enough;
      for (let at = from; at < to; at++) values[at] = along(values[at] ?? 0, fn.worst, best);
      return;
    }
    case "steps": {
      const down = runsDown(fn.steps);
      for (let at = from; at < to; at++) values[at] = reached(fn.steps, down, values[at] ?? 0);
      return;
    }
    case "grades":
      for (let at = from; at < to; at++) values[at] = graded(fn.points, values[at] ?? 0);
  }
}

/** Whether the steps are reached from above. */
export const runsDown = (steps: readonly Step[]): boolean => (steps.at(-1)?.at ?? 0) < (steps[0]?.at ?? 0);

function along(value: number, worst: number, best: number): number {
  const points = ((value - worst) / (best - worst)) * 100;
  return points > 0 ? (points < 100 ? points : 100) : 0;
}

function reached(steps: readonly Step[], down: boolean, value: number): number {
  let points = 0;
  for (const step of steps) {
    if (down ? value > step.at : value < step.at) break;
    points = step.points;
  }
  return points;
}

/** A drawn rank may lie between two grades: it is the nearer one's, and of the worse where both are as near. */
function graded(points: readonly number[], rank: number): number {
  const place = Math.floor(rank + 0.5) - 1;
  return points[place < 0 ? 0 : place < points.length ? place : points.length - 1] ?? 0;
}
