import type { ValueFunction } from "./value-function";

/** A point of a value function's line: a value (of grades, the rank) and what it is worth. */
export interface Corner {
  readonly value: number;
  readonly points: number;
}

/**
 * The points between which a value function is a straight line, the worse end of its scale first, for drawing it and for
 * saying it in words. Steps have two corners each, at one value: before and after. Beyond the ends it goes on level. Grades
 * are a point each, with nothing between them.
 */
export function cornersOf(fn: ValueFunction): readonly Corner[] {
  switch (fn.kind) {
    case "linear":
      return [
        { value: fn.worst, points: 0 },
        { value: fn.best, points: 100 },
      ];
    case "enough":
      return [
        { value: fn.worst, points: 0 },
        { value: fn.enough, points: 100 },
      ];
    case "steps":
      return fn.steps.flatMap(({ at, points }, n) => [
        { value: at, points: fn.steps[n - 1]?.points ?? 0 },
        { value: at, points },
      ]);
    case "grades":
      return fn.points.map((points, place) => ({ value: place + 1, points })).reverse();
  }
}

/** How far a value function's scale reaches, from one end to the other; never 0. Says how large a change of a value is. */
export function reachOf(fn: ValueFunction): number {
  switch (fn.kind) {
    case "linear":
      return Math.abs(fn.best - fn.worst);
    case "enough":
      return Math.abs(fn.enough - fn.worst);
    case "steps": {
      const [first = { at: 0 }] = fn.steps;
      const last = fn.steps.at(-1) ?? first;
      return Math.abs(last.at - first.at) || Math.abs(first.at) || 1;
    }
    case "grades":
      return Math.max(fn.points.length - 1, 1);
  }
}
