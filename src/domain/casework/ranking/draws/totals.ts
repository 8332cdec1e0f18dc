import type { DrawWeights } from "../weights/draw-weights";
import type { Block } from "./draw-blocks";
import type { Tally } from "./tally";
import { totalOf } from "./total-of";

/** What each alternative comes to in every draw, from 0 to 100 points. */
export interface Totals {
  /** Draws weights for a block of points, adds up, and tells the tally. */
  add(block: Block, draw: DrawWeights, tally: Tally): void;
  /** Of each alternative, from the least to the most. Ends it: nothing more may be added. */
  sorted(): readonly Float64Array[];
}

export function newTotals(alternatives: number, criteria: number, draws: number): Totals {
  const all = Array.from({ length: alternatives }, () => new Float64Array(draws));
  const now = new Float64Array(alternatives);
  const weights = new Float64Array(criteria);
  return {
    add({ worth, cells, from, count }, draw, tally) {
      for (let at = 0; at < count; at++) {
        draw(weights);
        for (let one = 0; one < alternatives; one++) now[one] = totalOf(weights, worth, at * cells + one * criteria);
        all.forEach((totals, one) => (totals[from + at] = now[one] ?? 0));
        tally.add(now, weights);
      }
    },
    sorted() {
      for (const totals of all) totals.sort();
      return all;
    },
  };
}
