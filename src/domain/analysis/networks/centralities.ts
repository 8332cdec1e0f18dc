import { generatorOf } from "../../ground/chance";
import type { Outcome } from "../method";
import { type Graph, type Tie, graphOf } from "./graph";

/** How much in the middle of a network a node is, in three senses. */
export interface Centrality {
  readonly name: string;
  /** With how many others it is tied. */
  readonly degree: number;
  /** The weights of its ties together; that to itself twice. */
  readonly strength: number;
  /** The share of the shortest ways between two others that lead over it, 0 … 1 (Freeman 1977); ties' weights do not count. */
  readonly betweenness: number;
  /** The share of time a walker spends there who follows ties by their weight and starts anew after 1 of 7 steps (Brin and Page 1998). */
  readonly pageRank: number;
}

/** So many steps from node to node are taken for betweenness; of a larger network it is worked out from a drawn part. */
const WORK = 20_000_000;
const DAMPING = 0.85;
const TURNS = 100;
const NEAR = 1e-10;
const VERSION = 1;

/** Who is in the middle of a network, and in what sense. Of a large one betweenness is drawn (seeded). See docs/methods.md. */
export function centralitiesOf(ties: Iterable<Tie>, seed: string): Outcome<readonly Centrality[]> {
  const { graph, leftOut } = graphOf(ties);
  const count = graph.names.length;
  const sources = Math.min(count, Math.max(50, Math.floor(WORK / Math.max(1, count + graph.neighbours.length))));
  const between = betweennessOf(graph, sources, seed);
  const ranks = pageRanksOf(graph);
  const tied = graph.neighbours.length / 2;
  return {
    how: {
      method: "centralities",
      version: VERSION,
      parameters: { sources, damping: DAMPING },
      seed,
      data: { given: tied + leftOut, used: tied },
      caveats: sources < count ? ["sampled"] : [],
    },
    value: graph.names.map((name, n) => ({
      name,
      degree: (graph.starts[n + 1] ?? 0) - (graph.starts[n] ?? 0),
      strength: graph.strengths[n] ?? 0,
      betweenness: between[n] ?? 0,
      pageRank: ranks[n] ?? 0,
    })),
  };
}

/** Brandes (2001), from all nodes or from some that are drawn (Brandes and Pich 2007). */
function betweennessOf(graph: Graph, sources: number, seed: string): Float64Array {
  const count = graph.names.length;
  const sums = new Float64Array(count);
  const distance = new Int32Array(count);
  const ways = new Float64Array(count);
  const share = new Float64Array(count);
  const queue = new Int32Array(count);
  for (const source of drawn(count, sources, seed)) {
    distance.fill(-1);
    ways.fill(0);
    share.fill(0);
    distance[source] = 0;
    ways[source] = 1;
    queue[0] = source;
    let end = 1;
    for (let head = 0; head < end; head++) {
      const node = queue[head] ?? 0;
      for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at++) {
        const other = graph.neighbours[at] ?? 0;
        if (distance[other] === -1) {
          distance[other] = (distance[node] ?? 0) + 1;
          queue[end++] = other;
        }
        if (distance[other] === (distance[node] ?? 0) + 1) ways[other] = (ways[other] ?? 0) + (ways[node] ?? 0);
      }
    }
    for (let tail = end - 1; tail > 0; tail--) {
      const node = queue[tail] ?? 0;
      for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at++) {
        const other = graph.neighbours[at] ?? 0;
        if (distance[other] === (distance[node] ?? 0) - 1)
          share[other] = (share[other] ?? 0) + ((ways[other] ?? 0) / (ways[node] ?? 1)) * (1 + (share[node] ?? 0));
      }
      sums[node] = (sums[node] ?? 0) + (share[node] ?? 0);
    }
  }
  const pairs = (count - 1) * (count - 2) * (sources / count);
  return pairs > 0 ? sums.map((sum) => sum / pairs) : sums;
}

function drawn(count: number, some: number, seed: string): number[] {
  const all = Array.from({ length: count }, (_, n) => n);
  if (some >= count) return all;
  const chance = generatorOf(seed);
  for (let n = 0; n < some; n++) {
    const other = n + Math.floor(chance.next() * (count - n));
    [all[n], all[other]] = [all[other] ?? 0, all[n] ?? 0];
  }
  return all.slice(0, some);
}

function pageRanksOf(graph: Graph): Float64Array {
  const count = graph.names.length;
  let ranks = new Float64Array(count).fill(1 / count);
  for (let turn = 0; turn < TURNS; turn++) {
    const next = new Float64Array(count);
    let lost = 0;
    for (let n = 0; n < count; n++) {
      const [rank, strength, loop] = [ranks[n] ?? 0, graph.strengths[n] ?? 0, graph.loops[n] ?? 0];
      if (strength === 0) lost += rank;
      else next[n] = (next[n] ?? 0) + (rank * 2 * loop) / strength;
      for (let at = graph.starts[n] ?? 0; at < (graph.starts[n + 1] ?? 0); at++) {
        const other = graph.neighbours[at] ?? 0;
        next[other] = (next[other] ?? 0) + (rank * (graph.weights[at] ?? 0)) / strength;
      }
    }
    let moved = 0;
    for (let n = 0; n < count; n++) {
      next[n] = (1 - DAMPING + DAMPING * lost) / count + DAMPING * (next[n] ?? 0);
      moved += Math.abs((next[n] ?? 0) - (ranks[n] ?? 0));
    }
    ranks = next;
    if (moved < NEAR) break;
  }
  return ranks;
}
