import type { DrawWeights } from "../weights/draw-weights";
import type { Block } from "./draw-blocks";
import type { Tally } from "./tally";

/** What each alternative comes to in every draw, from 0 to 100 points. */
export interface Totals {
  /** Draws weights for a block of points, adds up, and tells the tally. */
  add(block: Block, draw: DrawWeights, tally: Tally): void;
  /** Of each alternative, from the least to the most. Ends it: nothing more may be added. */
  sorted(): readonly Float64Array[];
}

export function newTotals(alternatives: number, draws: number): Totals {
  const all = Array.from({ length: alternatives }, () => new Float64Array(draws));
  const now = new Float64Array(alternatives);
  return {
    add(block, draw, tally) {
      const weights = drawMany(draw, block);
      all.forEach((totals, alternative) => addUp(totals, weights, block, alternative));
      const own = new Float64Array(block.criteria);
      for (let at = 0; at < block.count; at++) {
        for (let one = 0; one < alternatives; one++) now[one] = all[one]?.[block.from + at] ?? 0;
        for (let one = 0; one < own.length; one++) own[one] = weights[one * block.stride + at] ?? 0;
        tally.add(now, own);
      }
    },
    sorted() {
      for (const totals of all) totals.sort();
      return all;
    },
  };
}

/** The weights of each draw of a block, those of one criterion side by side. */
function drawMany(draw: DrawWeights, { criteria, stride, count }: Block): Float64Array {
  const many = new Float64Array(criteria * stride);
  const own = new Float64Array(criteria);
  for (let at = 0; at < count; at++) {
    draw(own);
    for (let one = 0; one < criteria; one++) many[one * stride + at] = own[one] ?? 0;
  }
  return many;
}

/** Weight times worth, added up in the order of the criteria; one criterion after the other for all draws, as they lie in memory. */
function addUp(
  totals: Float64Array,
  weights: Float64Array,
  { worth, criteria, stride, from, count }: Block,
  one: number,
): void {
  for (let criterion = 0; criterion < criteria; criterion++) {
    const [weight, cell] = [criterion * stride, (one * criteria + criterion) * stride];
    for (let at = 0; at < count; at++)
      totals[from + at] = (totals[from + at] ?? 0) + (weights[weight + at] ?? 0) * (worth[cell + at] ?? 0);
  }
}
