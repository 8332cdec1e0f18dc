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
  let draws = 0;

  const count = (alternative: number, rank: number, share: number): void => {
    const place = alternative * alternatives + rank;
    ranks[place] = (ranks[place] ?? 0) + share;
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
    sortDown(order, totals);
    for (let from = 0, to: number; from < alternatives; from = to) {
      to = endOfTie(order, totals, from);
      const share = ties === "shared" ? 1 / (to - from) : 1;
      for (let at = from; at < to; at++) {
        const alternative = order[at] ?? 0;
        if (ties === "best") count(alternative, from, 1);
        else for (let rank = from; rank < to; rank++) count(alternative, rank, share);
        if (from === 0) countFirst(alternative, share, weights);
      }
    }
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

/** By insertion, the greatest first. */
function sortDown(order: Int32Array, totals: Float64Array): void {
  for (let from = 1; from < order.length; from++) {
    const alternative = order[from] ?? 0;
    const total = totals[alternative] ?? 0;
    let at = from;
    for (; at > 0 && (totals[order[at - 1] ?? 0] ?? 0) < total; at--) order[at] = order[at - 1] ?? 0;
    order[at] = alternative;
  }
}

function endOfTie(order: Int32Array, totals: Float64Array, from: number): number {
  const total = totals[order[from] ?? 0] ?? 0;
  let to = from + 1;
  while (to < order.length && totals[order[to] ?? 0] === total) to++;
  return to;
}
