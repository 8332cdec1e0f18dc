import type { ValueFunction } from "./value-function";

/** A value, or the numbers just past it, seen from where one comes from: a step is left as soon as its value is. */
export interface Reached {
  readonly value: number;
  readonly past: boolean;
}

/** Points that rounding may take from what a value is worth. */
const NEARLY = 1e-9;

/**
 * The value nearest to another that is worth at least so many points (at most, where `up` is false); `null` where none is.
 * On a scale it lies on the line, in closed form; of steps it is where one begins, or just before that; of grades a rank.
 */
export function nearestValue(fn: ValueFunction, from: number, points: number, up: boolean): Reached | null {
  if (points < -NEARLY || points > 100 + NEARLY) return null;
  const wanted = Math.min(Math.max(points, 0), 100);
  switch (fn.kind) {
    case "linear":
      return { value: fn.worst + (wanted / 100) * (fn.best - fn.worst), past: false };
    case "enough":
      return { value: fn.worst + (wanted / 100) * (fn.enough - fn.worst), past: false };
    case "steps":
      return nearest(
        fn.steps.flatMap(({ at, points: here }, n) => [
          { value: at, past: false, worth: here },
          { value: at, past: true, worth: fn.steps[n - 1]?.points ?? 0 },
        ]),
      );
    case "grades":
      return nearest(fn.points.map((worth, place) => ({ value: place + 1, past: false, worth })));
  }

  function nearest(choices: readonly (Reached & { worth: number })[]): Reached | null {
    const distance = ({ value }: Reached): number => Math.abs(value - from);
    const [best] = choices
      .filter(({ worth }) => (up ? worth >= wanted - NEARLY : worth <= wanted + NEARLY))
      .sort((a, b) => distance(a) - distance(b) || a.value - b.value);
    return best ? { value: best.value, past: best.past } : null;
  }
}
