/** How alternatives that are equally good share ranks: each a part of every rank they take up, or all of them the best one. */
export type Ties = "shared" | "best";

/** Counts, draw by draw, which rank each alternative has, and with which weights it is first. */
export interface Tally {
  /** A draw: what each alternative comes to, and the weights it came with. */
  add(totals: Float64Array, weights: Float64Array): void;
  /** The share of draws in which an alternative has a rank: by alternative, then by rank. */
  acceptability(): number[][];
  /** The mean of the weights with which an alternative is first, `null` where it never is. */
  central(): (number[] | null)[];
}

/** @see Lahdelma and Salminen (2001), SMAA-2, doi:10.1287/opre.49.3.444.11220: rank acceptability, central weight vectors */
export function newTally(alternatives: number, criteria: number, ties: Ties): Tally {
  const ranks = new Float64Array(alternatives * alternatives);
  const firsts = new Float64Array(alternatives);
  const sums = new Float64Array(alternatives * criteria);
  // Kept from draw to draw: the next order is never far from the last one.
  const order = Int32Array.from({ length: alternatives }, (_, alternative) => alternative);
  const keys = new Float64Array(alternatives);
  let draws = 0;

  const count = (place: number, rank: number, share: number): void => {
    const counted = (order[place] ?? 0) * alternatives + rank;
    ranks[counted] = (ranks[counted] ?? 0) + share;
  };
  const countTie = (from: number, to: number): void => {
    for (let at = from; at < to; at++)
      if (ties === "best") count(at, from, 1);
      else for (let rank = from; rank < to; rank++) count(at, rank, 1 / (to - from));
  };
  const countFirst = (alternative: number, share: number, weights: Float64Array): void => {
    firsts[alternative] = (firsts[alternative] ?? 0) + share;
    for (let criterion = 0; criterion < criteria; criterion++) {
      const place = alternative * criteria + criterion;
      sums[place] = (sums[place] ?? 0) + share * (weights[criterion] ?? 0);
    }
  };

  const add = (totals: Float64Array, weights: Float64Array): void => {
    draws++;
    sortDown(order, keys, totals);
    for (let from = 0, to: number; from < alternatives; from = to) {
      to = endOfTie(keys, from);
      // Hardly ever are two equal: that way has to be quick.
      if (to === from + 1) count(from, from, 1);
      else countTie(from, to);
    }
    const firstOnes = endOfTie(keys, 0);
    const share = ties === "best" ? 1 : 1 / firstOnes;
    for (let at = 0; at < firstOnes; at++) countFirst(order[at] ?? 0, share, weights);
  };

  const each = <T>(give: (alternative: number) => T): T[] =>
    Array.from({ length: alternatives }, (_, one) => give(one));
  return {
    add,
    acceptability: () =>
      each((one) => Array.from(ranks.subarray(one * alternatives, (one + 1) * alternatives), (times) => times / draws)),
    central: () =>
      each((one) => {
        const times = firsts[one] ?? 0;
        if (times === 0) return null;
        return Array.from(sums.subarray(one * criteria, (one + 1) * criteria), (sum) => sum / times);
      }),
  };
}

/** By insertion, the greatest first; `keys` are the totals in that order. */
function sortDown(order: Int32Array, keys: Float64Array, totals: Float64Array): void {
  for (let at = 0; at < order.length; at++) keys[at] = totals[order[at] ?? 0] ?? 0;
  for (let from = 1; from < order.length; from++) {
    const alternative = order[from] ?? 0;
    const key = keys[from] ?? 0;
    let at = from;
    for (; at > 0 && (keys[at - 1] ?? 0) < key; at--) {
      keys[at] = keys[at - 1] ?? 0;
      order[at] = order[at - 1] ?? 0;
    }
    keys[at] = key;
    order[at] = alternative;
  }
}

function endOfTie(keys: Float64Array, from: number): number {
  let to = from + 1;
  while (to < keys.length && keys[to] === keys[from]) to++;
  return to;
}
