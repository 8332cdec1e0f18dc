import type { Block } from "./draw-blocks";
import type { Ties } from "./tally";

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
  return {
    add(block) {
      rivals ??= asked.map(({ one, weights }) => rivalsOf(one, weights, central.length, block));
      draws += block.count;
      for (const [place, { one, weights }] of asked.entries())
        firsts[one] = (firsts[one] ?? 0) + firstIn(one, weights, rivals[place] ?? new Int32Array(), block, sharing);
    },
    confidence: () => central.map((weights, one) => (weights ? (firsts[one] ?? 0) / draws : null)),
  };
}

/** The others, those first that are good with these weights: most draws are lost to one of them, and then no other is asked. */
function rivalsOf(one: number, weights: Float64Array, count: number, block: Block): Int32Array {
  const totals = Array.from({ length: count }, (_, other) => totalOf(weights, block, other, 0));
  const others = totals.flatMap((_, other) => (other === one ? [] : [other]));
  return Int32Array.from(others.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0)));
}

/** In how many of these draws no other is better; where others are as good, a part of it or all, as ranks are shared. */
function firstIn(one: number, weights: Float64Array, rivals: Int32Array, block: Block, sharing: Ties): number {
  let firsts = 0;
  for (let draw = 0; draw < block.count; draw++) {
    const own = totalOf(weights, block, one, draw);
    let ties = 1;
    for (let place = 0; place < rivals.length && ties > 0; place++) {
      const total = totalOf(weights, block, rivals[place] ?? 0, draw);
      if (total > own) ties = 0;
      else if (total === own) ties++;
    }
    if (ties > 0) firsts += sharing === "shared" ? 1 / ties : 1;
  }
  return firsts;
}

/** What an alternative comes to in one draw: weight times worth, added up in the order of the criteria. */
function totalOf(weights: Float64Array, { worth, stride }: Block, alternative: number, draw: number): number {
  let total = 0;
  let cell = alternative * weights.length * stride + draw;
  for (let criterion = 0; criterion < weights.length; criterion++, cell += stride)
    total += (weights[criterion] ?? 0) * (worth[cell] ?? 0);
  return total;
}
