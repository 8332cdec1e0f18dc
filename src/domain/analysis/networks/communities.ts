import { generatorOf } from "../../ground/chance";
import type { Outcome } from "../method";
import { type Graph, type Tie, graphOf } from "./graph";
import { type Groups, louvain, modularityOf } from "./louvain";

export interface Community {
  /** Its members, in the order in which the ties name them. */
  readonly members: readonly string[];
  /** How much of it other seeds find: the mean over them of the best overlap (Jaccard), 0 … 1. */
  readonly stability: number;
}

export interface Communities {
  /** The greatest first. */
  readonly communities: readonly Community[];
  /** By each node the place of its community in that list. */
  readonly of: ReadonlyMap<string, number>;
  /** 0 where ties fall as they may; above 0.3 they do not. */
  readonly modularity: number;
  /** The least and the greatest modularity that a seed gave. */
  readonly range: readonly [least: number, greatest: number];
}

/** So many seeds are tried, fewer of a large network: not more than so many ties and nodes are looked at. */
const RUNS = 40;
const FEWEST_RUNS = 3;
const WORK = 600_000;
/** Below this, a community's members depend on the seed. */
const STABLE = 0.75;
const VERSION = 1;

/**
 * Groups of a network within which there are more ties than chance would have it: the best of several seeded runs of Louvain, and how far the
 * others agree. See docs/methods.md, Communities.
 */
export function communitiesOf(ties: Iterable<Tie>, seed: string): Outcome<Communities> {
  const { graph, leftOut } = graphOf(ties);
  const tied = graph.neighbours.length / 2;
  const runs = Math.max(FEWEST_RUNS, Math.min(RUNS, Math.floor(WORK / (1 + tied + graph.names.length))));
  const found = Array.from({ length: runs }, (_, run) => {
    const groups = louvain(graph, generatorOf(`${seed} ${run}`));
    return { groups, modularity: modularityOf(graph, groups) };
  });
  const best = found.reduce((a, b) => (b.modularity > a.modularity ? b : a));
  const qualities = found.map(({ modularity }) => modularity);
  const communities = described(
    graph,
    best.groups,
    found.flatMap(({ groups }) => (groups === best.groups ? [] : [groups])),
  );
  return {
    how: {
      method: "communities",
      version: VERSION,
      parameters: { runs, resolution: 1 },
      seed,
      data: { given: tied + leftOut, used: tied },
      caveats: communities.some(({ stability }) => stability < STABLE) ? ["unstable"] : [],
    },
    value: {
      communities,
      of: new Map(communities.flatMap(({ members }, place) => members.map((name) => [name, place] as const))),
      modularity: best.modularity,
      range: [Math.min(...qualities), Math.max(...qualities)],
    },
  };
}

function described(graph: Graph, groups: Groups, others: readonly Groups[]): Community[] {
  const sets = membersOf(groups);
  const overlaps = new Map<number, number>();
  for (const other of others) {
    const sizes = membersOf(other);
    for (const [group, nodes] of sets) {
      const shared = new Map<number, number>();
      for (const node of nodes) shared.set(other[node] ?? 0, (shared.get(other[node] ?? 0) ?? 0) + 1);
      let most = 0;
      for (const [theirs, count] of shared)
        most = Math.max(most, count / (nodes.length + (sizes.get(theirs)?.length ?? 0) - count));
      overlaps.set(group, (overlaps.get(group) ?? 0) + most);
    }
  }
  return [...sets]
    .sort(([, a], [, b]) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .map(([group, nodes]) => ({
      members: nodes.map((node) => graph.names[node] ?? ""),
      stability: others.length === 0 ? 1 : (overlaps.get(group) ?? 0) / others.length,
    }));
}

function membersOf(groups: Groups): Map<number, number[]> {
  const members = new Map<number, number[]>();
  groups.forEach((group, node) => {
    const those = members.get(group);
    if (those) those.push(node);
    else members.set(group, [node]);
  });
  return members;
}
