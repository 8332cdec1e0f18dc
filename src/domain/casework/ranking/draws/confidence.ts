import type { Block } from "./draw-blocks";
import type { Ties } from "./tally";
import { totalOf } from "./total-of";

/** Counts in how many draws each alternative is first when its own central weights are used. */
export interface ConfidenceCount {
  add(block: Block): void;
  confidence(): (number | null)[];
}

/** @see Lahdelma and Salminen (2001), SMAA-2, doi:10.1287/opre.49.3.444.11220: confidence factors */
export function newConfidenceCount(central: readonly (readonly number[] | null)[], sharing: Ties): ConfidenceCount {
  const asked = central.flatMap((weights, one) => (weights ? [{ one, weights: Float64Array.from(weights) }] : []));
  const firsts = central.map(() => 0);
  let rivals: readonly Int32Array[] | undefined;
  let draws = 0;
  const rivalsBy = (means: Float64Array): readonly Int32Array[] =>
    asked.map(({ one, weights }) => rivalsOf(one, weights, central.length, means));
  return {
    add(block) {
      rivals ??= rivalsBy(meansOf(block));
      draws += block.count;
      for (const [place, { one, weights }] of asked.entries())
        firsts[one] = (firsts[one] ?? 0) + firstIn(one, weights, rivals[place] ?? new Int32Array(), block, sharing);
    },
    confidence: () => central.map((weights, one) => (weights ? (firsts[one] ?? 0) / draws : null)),
  };
}

/** The others, those first that are good with these weights: most draws are lost to one of them, and then no other is asked. */
function rivalsOf(one: number, weights: Float64Array, count: number, means: Float64Array): Int32Array {
  const totals = Array.from({ length: count }, (_, other) => totalOf(weights, means, other * weights.length));
  const others = totals.flatMap((_, other) => (other === one ? [] : [other]));
  return Int32Array.from(others.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0)));
}

/** What each cell is worth in the mean of a block. */
function meansOf({ worth, cells, count }: Block): Float64Array {
  const means = new Float64Array(cells);
  for (let at = 0; at < cells * count; at++) means[at % cells] = (means[at % cells] ?? 0) + (worth[at] ?? 0) / count;
  return means;
}

/** In how many of these draws no other is better; where others are as good, a part of it or all, as ranks are shared. */
function firstIn(one: number, weights: Float64Array, rivals: Int32Array, block: Block, sharing: Ties): number {
  const { worth, cells, count } = block;
  let firsts = 0;
  for (let from = 0; from < cells * count; from += cells) {
    const own = totalOf(weights, worth, from + one * weights.length);
    let ties = 1;
    for (let place = 0; place < rivals.length && ties > 0; place++) {
      const total = totalOf(weights, worth, from + (rivals[place] ?? 0) * weights.length);
      if (total > own) ties = 0;
      else if (total === own) ties++;
    }
    if (ties > 0) firsts += sharing === "shared" ? 1 / ties : 1;
  }
  return firsts;
}
