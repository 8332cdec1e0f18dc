import type { Unit } from "../measure";
import type { ValueFunction } from "../../ranking";
import { roundRange } from "./round-range";

/** In kilometres: a way to begin with where none is known. */
const SOME_WAY = 10;

/**
 * A value function to begin with: the whole of a scale; grades in even steps; else straight from one end of what was measured to the
 * other, rounded outward. Less money and less way are better, more of anything else.
 * @param most a limit that the same measure must not exceed: what is worst then
 */
export function proposedValue(unit: Unit, values: readonly number[], most?: number): ValueFunction {
  switch (unit.as) {
    case "scale":
      return { kind: "linear", worst: unit.worst, best: unit.best };
    case "grades":
      return { kind: "grades", points: evenPoints(unit.grades.length) };
    case "distance": {
      const [, high] = roundRange([0, ...(values.length > 0 ? values : [SOME_WAY])]);
      return { kind: "linear", worst: most ?? high, best: 0 };
    }
    case "money": {
      const within = most === undefined ? values : [...values.filter((value) => value <= most), most];
      const [low, high] = roundRange(within);
      const worst = most ?? high;
      return { kind: "linear", worst, best: low < worst ? low : worst - 1 };
    }
    case "number":
    case "text": {
      const [low, high] = roundRange(values);
      return { kind: "linear", worst: low, best: high };
    }
  }
}

/** 100 points for the best grade, 0 for the worst, in even steps. */
export const evenPoints = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, n) =>
    count === 1 ? 100 : Math.round(((count - 1 - n) / (count - 1)) * 1000) / 10,
  );
