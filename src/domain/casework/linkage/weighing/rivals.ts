import type { CandidatePair } from "./candidate-pair";

/** Bits above which nothing more is to be said; 2 to its power must stay a number. */
const MOST = 300;

const oddsOf = (weight: number): number => 2 ** Math.max(Math.min(weight, MOST), -MOST);

/**
 * Where each row has one partner at most, what speaks for its other candidates speaks against this one: for each pair, the
 * bits that this takes away, log2 of one plus the odds of all rivals on either side. A rival counts for as much as its own
 * other row leaves it free: one that is surely somebody else's is none.
 */
export function rivalBits(pairs: readonly CandidatePair[], weights: readonly number[]): number[] {
  const odds = weights.map(oddsOf);
  const [bySmall, byLarge] = [new Map<number, number>(), new Map<number, number>()];
  pairs.forEach(({ small, large }, at) => {
    add(bySmall, small, odds[at] ?? 0);
    add(byLarge, large, odds[at] ?? 0);
  });
  const [freeSmall, freeLarge] = [new Map<number, number>(), new Map<number, number>()];
  pairs.forEach(({ small, large }, at) => {
    const own = odds[at] ?? 0;
    add(freeSmall, small, own / (1 + others(byLarge, large, own)));
    add(freeLarge, large, own / (1 + others(bySmall, small, own)));
  });
  return pairs.map(({ small, large }, at) => {
    const own = odds[at] ?? 0;
    const asSmall = others(freeSmall, small, own / (1 + others(byLarge, large, own)));
    const asLarge = others(freeLarge, large, own / (1 + others(bySmall, small, own)));
    return -Math.log2(1 + asSmall + asLarge);
  });
}

const add = (sums: Map<number, number>, row: number, odds: number): void =>
  void sums.set(row, (sums.get(row) ?? 0) + odds);

/** A sum without one of its parts; what rounding leaves below zero is nothing. */
const others = (sums: ReadonlyMap<number, number>, row: number, own: number): number =>
  Math.max((sums.get(row) ?? 0) - own, 0);
