import type { Generator53 } from "../../../ground/chance";
import { drawWithin } from "./draw-within";
import { fixedWeights } from "./fixed-weights";
import { BAND, type Weights } from "./weights";

/** Draws one set of weights into an array with a place for each criterion: shares of 0 to 1 that add up to 1. */
export type DrawWeights = (into: Float64Array) => void;

/** What draws weights as they may be, by what is said of them. Nothing is made anew for a draw. */
export function drawWeights(weights: Weights, criteria: number, chance: Generator53): DrawWeights {
  switch (weights.kind) {
    case "any":
      return (into) => drawAny(into, chance);
    case "order":
      return drawOrdered(weights.ranks, chance);
    case "intervals":
      return drawWithin(weights.intervals, fixedWeights(weights, criteria), chance);
    case "points":
      return drawAround(weights.points, weights.band ?? BAND, chance);
  }
}

/** The gaps between numbers drawn at random from 0 to 1 are uniform among all sets of weights (Devroye 1986, V.2). */
function drawAny(into: Float64Array, chance: Generator53): void {
  const last = into.length - 1;
  chance.fill(into, 0, last);
  into[last] = 1;
  sortUp(into, last);
  for (let at = last; at > 0; at--) into[at] = (into[at] ?? 0) - (into[at - 1] ?? 0);
}

/** By insertion: for so few it is as quick as any, and makes nothing anew. */
function sortUp(numbers: Float64Array, count: number): void {
  for (let from = 1; from < count; from++) {
    const number = numbers[from] ?? 0;
    let at = from;
    for (; at > 0 && (numbers[at - 1] ?? 0) > number; at--) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = number;
  }
}

function drawOrdered(ranks: readonly number[], chance: Generator53): DrawWeights {
  const byRank = ranks.map((_, criterion) => criterion).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
  const sorted = new Float64Array(ranks.length);
  const places = Int32Array.from(byRank);
  const groups = groupsOf(byRank.map((criterion) => ranks[criterion] ?? 0));
  return (into) => {
    drawAny(sorted, chance);
    sortUp(sorted, sorted.length);
    for (const [from, to] of groups) shuffle(places, from, to, chance);
    for (let at = 0; at < places.length; at++) into[places[at] ?? 0] = sorted[places.length - 1 - at] ?? 0;
  };
}

/** Where criteria of one rank stand among all of them: from, to (without it); only where there are several. */
function groupsOf(sorted: readonly number[]): readonly (readonly [number, number])[] {
  return sorted.flatMap((rank, from) => {
    const to = sorted.lastIndexOf(rank) + 1;
    return sorted.indexOf(rank) === from && to - from > 1 ? [[from, to] as const] : [];
  });
}

function shuffle(places: Int32Array, from: number, to: number, chance: Generator53): void {
  for (let at = to - 1; at > from; at--) {
    const other = from + Math.floor(chance.next() * (at - from + 1));
    const held = places[at] ?? 0;
    places[at] = places[other] ?? 0;
    places[other] = held;
  }
}

/** Each one's points moved within the band, never below zero; what was given nothing counts nothing. */
function drawAround(points: readonly number[], band: number, chance: Generator53): DrawWeights {
  const low = Float64Array.from(points, (one) => (one > 0 ? Math.max(one - band, 0) : 0));
  const width = Float64Array.from(points, (one, n) => (one > 0 ? one + band - (low[n] ?? 0) : 0));
  return (into) => {
    let sum = 0;
    for (let at = 0; at < into.length; at++) {
      // Never at the very end of it: where all reach down to zero, something is left of each.
      const share = 1 - chance.next();
      sum += into[at] = (low[at] ?? 0) + share * (width[at] ?? 0);
    }
    for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) / sum;
  };
}
