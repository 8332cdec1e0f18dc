import type { Generator53 } from "../../ground/chance";
import { type Graph, flat } from "./graph";

/** By node the number of its group; groups are numbered from 0. */
export type Groups = Int32Array;

/** Gains that rounding may make of nothing. */
const NOTHING = 1e-12;
/** A round that gains less is the last. */
const LITTLE = 1e-6;
const ROUNDS = 20;

/**
 * Groups within which there are more ties than chance would have it (Louvain: Blondel, Guillaume, Lambiotte and Lefebvre 2008), in the order
 * that chance gives; afterwards single nodes are moved again until none gains, and what that gave is grouped anew.
 */
export function louvain(graph: Graph, chance: Generator53): Groups {
  let groups: Groups = Int32Array.from(graph.names, (_, n) => n);
  let best = -Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = round === 0 ? moved(graph, groups, chance) : groups;
    const next = moved(graph, climbed(graph, started, chance), chance);
    const quality = modularityOf(graph, next);
    if (!(quality > best + NOTHING)) break;
    const isLast = quality < best + LITTLE;
    [groups, best] = [next, quality];
    if (isLast) break;
  }
  return groups;
}

/** Newman's modularity: the share of ties within groups, less what it would be if ties fell as they may. −½ … 1; 0 where there are none. */
export function modularityOf(graph: Graph, groups: Groups): number {
  if (graph.total === 0) return 0;
  const sums = new Float64Array(graph.names.length);
  let within = 0;
  for (let n = 0; n < groups.length; n++) {
    const own = groups[n] ?? 0;
    sums[own] = (sums[own] ?? 0) + (graph.strengths[n] ?? 0);
    within += 2 * (graph.loops[n] ?? 0);
    for (let at = graph.starts[n] ?? 0; at < (graph.starts[n + 1] ?? 0); at++)
      if (groups[graph.neighbours[at] ?? 0] === own) within += graph.weights[at] ?? 0;
  }
  const double = 2 * graph.total;
  return within / double - sums.reduce((sum, one) => sum + (one / double) ** 2, 0);
}

/** Treat each group as one node, and group those, until nothing changes. */
function climbed(graph: Graph, groups: Groups, chance: Generator53): Groups {
  const { of, count } = renumbered(groups);
  if (count === groups.length) return of;
  const whole = together(graph, of, count);
  const upper = moved(
    whole,
    Int32Array.from(whole.names, (_, n) => n),
    chance,
  );
  const next = renumbered(upper).count === count ? upper : climbed(whole, upper, chance);
  return of.map((group) => next[group] ?? 0);
}

/** Move single nodes to the neighbouring group that gains most, until none does. */
function moved(graph: Graph, from: Groups, chance: Generator53): Groups {
  const { of: groups } = renumbered(from);
  const count = graph.names.length;
  const sums = new Float64Array(count);
  for (let n = 0; n < count; n++) sums[groups[n] ?? 0] = (sums[groups[n] ?? 0] ?? 0) + (graph.strengths[n] ?? 0);
  const double = 2 * graph.total;
  const queue = shuffled(count, chance);
  const isWaiting = new Uint8Array(count).fill(1);
  const towards = new Float64Array(count);
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head] ?? 0;
    isWaiting[node] = 0;
    const own = groups[node] ?? 0;
    const strength = graph.strengths[node] ?? 0;
    const [start, end] = [graph.starts[node] ?? 0, graph.starts[node + 1] ?? 0];
    const near: number[] = [own];
    for (let at = start; at < end; at++) {
      const group = groups[graph.neighbours[at] ?? 0] ?? 0;
      if ((towards[group] ?? 0) === 0 && group !== own) near.push(group);
      towards[group] = (towards[group] ?? 0) + (graph.weights[at] ?? 0);
    }
    sums[own] = (sums[own] ?? 0) - strength;
    let [best, most] = [own, -Infinity];
    for (const group of near) {
      const gain = (towards[group] ?? 0) - (strength * (sums[group] ?? 0)) / double;
      if (gain > most + (group === own ? 0 : NOTHING)) [best, most] = [group, gain];
    }
    for (const group of near) towards[group] = 0;
    sums[best] = (sums[best] ?? 0) + strength;
    if (best === own) continue;
    groups[node] = best;
    for (let at = start; at < end; at++) {
      const other = graph.neighbours[at] ?? 0;
      if (isWaiting[other] === 1 || groups[other] === best) continue;
      isWaiting[other] = 1;
      queue.push(other);
    }
  }
  return groups;
}

function shuffled(count: number, chance: Generator53): number[] {
  const order = Array.from({ length: count }, (_, n) => n);
  for (let n = count - 1; n > 0; n--) {
    const other = Math.floor(chance.next() * (n + 1));
    [order[n], order[other]] = [order[other] ?? 0, order[n] ?? 0];
  }
  return order;
}

function renumbered(groups: Groups): { readonly of: Groups; readonly count: number } {
  const numbers = new Map<number, number>();
  const of = groups.map((group) => {
    const known = numbers.get(group) ?? numbers.size;
    numbers.set(group, known);
    return known;
  });
  return { of, count: numbers.size };
}

function together(graph: Graph, groups: Groups, count: number): Graph {
  const near = Array.from({ length: count }, () => new Map<number, number>());
  for (let n = 0; n < groups.length; n++) {
    const own = groups[n] ?? 0;
    const ties = near[own];
    if (!ties) continue;
    let inner = graph.loops[n] ?? 0;
    for (let at = graph.starts[n] ?? 0; at < (graph.starts[n + 1] ?? 0); at++) {
      const other = groups[graph.neighbours[at] ?? 0] ?? 0;
      const weight = graph.weights[at] ?? 0;
      // A tie within the group is met from both its ends.
      if (other === own) inner += weight / 2;
      else ties.set(other, (ties.get(other) ?? 0) + weight);
    }
    if (inner > 0) ties.set(own, (ties.get(own) ?? 0) + inner);
  }
  return flat(
    Array.from({ length: count }, () => ""),
    near,
  );
}
