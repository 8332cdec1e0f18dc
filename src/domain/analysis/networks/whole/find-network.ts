import type { Outcome } from "../../method";
import { bridgesOf } from "../bridges";
import { type Centrality, centralitiesOf } from "../centralities";
import { communitiesOf } from "../communities";
import { graphOf } from "../graph";
import { layOut } from "../layout";
import type { NetworkNode } from "../ties-of";
import { type Narrow, degreesOf, networkUntil, strongest, wholeNetwork } from "./narrow";
import type { NetworkRequest } from "./request";

/** A node with what the methods say of it. */
export interface FoundNode extends NetworkNode, Omit<Centrality, "name"> {
  /** Stays the same while the evidence does; names nobody who is not named there. */
  readonly key: string;
  /** Of authors: which one it is. Numbers do not change with the time that is looked at. */
  readonly number?: number;
  /** The place of its community in the list. */
  readonly community: number;
  /** Without it, what it is tied to would fall apart. */
  readonly isCut: boolean;
  /** Where it is drawn, 0 … 1; of what is not drawn there is none. */
  readonly spot?: { readonly x: number; readonly y: number };
}

/** A tie: the places of its ends in the list of nodes, how often it is said, and by what (the first hundred). */
export interface FoundTie {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  readonly evidence: readonly string[];
  /** Where it alone holds two parts together: how many nodes the smaller has. */
  readonly side?: number;
}

/** A group with the places of its members, those with most ties first. */
export interface FoundGroup {
  readonly members: readonly number[];
  readonly stability: number;
}

export interface FoundNetwork {
  /** Those over which most of the shortest ways lead first. */
  readonly nodes: readonly FoundNode[];
  /** The strongest first. */
  readonly ties: readonly FoundTie[];
  readonly groups: Outcome<{
    readonly list: readonly FoundGroup[];
    readonly modularity: number;
    readonly range: readonly [least: number, greatest: number];
  }>;
  readonly centralities: Outcome<{ readonly nodes: number }>;
  readonly tooFew: number;
  readonly beyond: number;
  /** How many nodes are drawn at most: those with most ties. */
  readonly mostDrawn: number;
}

/** How far it is: 0 … 1. */
export interface NetworkProgress {
  readonly done: number;
}

const MOST_NODES = 50_000;
const MOST_DRAWN = 5_000;
const SEED = "network";
/** What of the work is done when the methods are; the rest is the picture. */
const [TIED, GROUPED, RANKED] = [0.1, 0.3, 0.5];

/**
 * A network with its groups, its bridges, who is in the middle, and where each is drawn. The same request gives the same digits everywhere. Of more
 * than 50,000 nodes those with most ties are looked at, and of more than 5,000 those with most are drawn; how many are left out is said.
 */
export function* findNetwork(request: NetworkRequest): Generator<NetworkProgress, FoundNetwork, undefined> {
  const all = wholeNetwork(request, MOST_NODES);
  const shown = request.until === undefined ? all : networkUntil(request, MOST_NODES);
  yield { done: TIED };
  const groups = communitiesOf(shown.ties, SEED);
  yield { done: GROUPED };
  const centralities = centralitiesOf(shown.ties, SEED);
  const bridges = bridgesOf(graphOf(shown.ties).graph);
  yield { done: RANKED };
  const { graph } = graphOf(strongest(all.ties, MOST_DRAWN));
  const laying = layOut(graph, SEED);
  let step = laying.next();
  for (; step.done !== true; step = laying.next()) yield { done: RANKED + (1 - RANKED) * step.value };
  const { x, y } = step.value;
  const spots = new Map(graph.names.map((name, n) => [name, { x: x[n] ?? 0, y: y[n] ?? 0 }] as const));

  const numbers = authorNumbers(all);
  const cut = new Set(bridges.nodes);
  const sorted = centralities.value.toSorted(
    (a, b) => b.betweenness - a.betweenness || b.pageRank - a.pageRank || (a.name < b.name ? -1 : 1),
  );
  const places = new Map(sorted.map(({ name }, n) => [name, n] as const));
  const placeOf = (name: string): number => places.get(name) ?? -1;
  const sides = new Map(bridges.ties.map(({ a, b, side }) => [pairOf(a, b), side] as const));
  const nodes = sorted.map(({ name, ...measures }): FoundNode => {
    const number = numbers.get(name);
    const spot = spots.get(name);
    return {
      ...(shown.nodes.get(name) ?? { kind: "subject", label: name }),
      ...measures,
      key: name,
      ...(number !== undefined && { number }),
      community: groups.value.of.get(name) ?? 0,
      isCut: cut.has(name),
      ...(spot && { spot }),
    };
  });
  return {
    nodes,
    ties: shown.ties
      .map(([a, b, weight = 1]): FoundTie => {
        const side = sides.get(pairOf(a, b));
        const evidence = shown.evidence.get(`${a}\t${b}`) ?? [];
        return { a: placeOf(a), b: placeOf(b), weight, evidence, ...(side !== undefined && { side }) };
      })
      .sort((one, other) => other.weight - one.weight || one.a - other.a || one.b - other.b),
    groups: {
      how: groups.how,
      value: {
        list: groups.value.communities.map(({ members, stability }) => ({
          members: members
            .map(placeOf)
            .sort((one, other) => (nodes[other]?.degree ?? 0) - (nodes[one]?.degree ?? 0) || one - other),
          stability,
        })),
        modularity: groups.value.modularity,
        range: groups.value.range,
      },
    },
    centralities: { how: centralities.how, value: { nodes: nodes.length } },
    tooFew: shown.tooFew,
    beyond: shown.beyond,
    mostDrawn: MOST_DRAWN,
  };
}

const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Authors are told by number: those with most ties in the whole time first. */
function authorNumbers({ nodes, ties }: Narrow): ReadonlyMap<string, number> {
  const degrees = degreesOf(ties);
  const authors = [...nodes].filter(([, { kind }]) => kind === "author").map(([name]) => name);
  const sorted = authors.sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || (a < b ? -1 : 1));
  return new Map(sorted.map((name, n) => [name, n + 1] as const));
}
