import type { Tie } from "../graph";
import { type Network, type NodeKind, tiesOf } from "../ties-of";
import type { NetworkRequest } from "./request";

/** The network that is asked for, and what is not in it. */
export interface Narrow extends Network {
  /** Authors, sources, owners and tags that are tied to fewer than are asked for. */
  readonly tooFew: number;
  /** Nodes beyond the most that are looked at, the least tied first. */
  readonly beyond: number;
}

/** The network of a request, without its time. */
export const wholeNetwork = (request: NetworkRequest, most: number): Narrow =>
  narrow(tiesOf(request.said, request.owned, request.tagged), request, most);

/** The same as it was at the end of a day: what lies later is not in it. */
export function networkUntil(request: NetworkRequest, most: number): Narrow {
  const { until } = request;
  if (until === undefined) return wholeNetwork(request, most);
  const said = request.said.filter(({ date }) => date === undefined || date.slice(0, until.length) <= until);
  return narrow(tiesOf(said, request.owned, request.tagged), request, most);
}

function narrow({ nodes, ties, evidence }: Network, { kinds, least }: NetworkRequest, most: number): Narrow {
  const wanted = new Set<NodeKind>(kinds);
  const kindOf = (name: string): NodeKind => nodes.get(name)?.kind ?? "subject";
  const among = ties.filter(([a, b]) => wanted.has(kindOf(a)) && wanted.has(kindOf(b)));
  const degrees = degreesOf(among);
  const isTied = (name: string): boolean => kindOf(name) === "subject" || (degrees.get(name) ?? 0) >= least;
  const tied = among.filter(([a, b]) => isTied(a) && isTied(b));
  const kept = strongest(tied, most);
  const those = new Set(kept.flatMap(([a, b]) => [a, b]));
  return {
    nodes: new Map([...nodes].filter(([name]) => those.has(name))),
    ties: kept,
    evidence,
    tooFew: [...degrees.keys()].filter((name) => !isTied(name)).length,
    beyond: degreesOf(tied).size - those.size,
  };
}

/** With how many others each is tied. */
export function degreesOf(ties: readonly Tie[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const [a, b] of ties) for (const name of [a, b]) degrees.set(name, (degrees.get(name) ?? 0) + 1);
  return degrees;
}

/** The ties among so many nodes, those with most ties of all first. */
export function strongest(ties: readonly Tie[], most: number): readonly Tie[] {
  const degrees = degreesOf(ties);
  if (degrees.size <= most) return ties;
  const sorted = [...degrees].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const those = new Set(sorted.slice(0, most).map(([name]) => name));
  return ties.filter(([a, b]) => those.has(a) && those.has(b));
}
