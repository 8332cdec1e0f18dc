import type { Graph } from "./graph";

export interface Bridges {
  /** Ties that alone hold two parts together, and how many nodes the smaller side has. */
  readonly ties: readonly { readonly a: string; readonly b: string; readonly side: number }[];
  /** Nodes without which what they tie would fall apart. */
  readonly nodes: readonly string[];
}

/** What alone holds parts of a network together (Tarjan 1974), whatever the weights. In time that grows with the number of ties. */
export function bridgesOf(graph: Graph): Bridges {
  const count = graph.names.length;
  const entered = new Int32Array(count);
  const lowest = new Int32Array(count);
  const under = new Int32Array(count).fill(1);
  const parent = new Int32Array(count).fill(-1);
  const next = graph.starts.slice(0, count);
  const root = new Int32Array(count);
  const partSize = new Int32Array(count);
  const cut = new Set<number>();
  const found: [node: number, above: number][] = [];
  let clock = 0;
  for (let start = 0; start < count; start++) {
    if ((entered[start] ?? 0) > 0) continue;
    let branches = 0;
    // A stack of our own: a chain of 50,000 would exhaust the machine's.
    const stack = [start];
    entered[start] = lowest[start] = ++clock;
    while (stack.length > 0) {
      const node = stack.at(-1) ?? 0;
      root[node] = start;
      if ((next[node] ?? 0) < (graph.starts[node + 1] ?? 0)) {
        const other = graph.neighbours[next[node] ?? 0] ?? 0;
        next[node] = (next[node] ?? 0) + 1;
        if ((entered[other] ?? 0) === 0) {
          parent[other] = node;
          entered[other] = lowest[other] = ++clock;
          stack.push(other);
        } else if (other !== parent[node]) lowest[node] = Math.min(lowest[node] ?? 0, entered[other] ?? 0);
        continue;
      }
      stack.pop();
      const above = parent[node] ?? -1;
      if (above < 0) {
        partSize[start] = under[node] ?? 1;
        continue;
      }
      under[above] = (under[above] ?? 0) + (under[node] ?? 0);
      lowest[above] = Math.min(lowest[above] ?? 0, lowest[node] ?? 0);
      if ((lowest[node] ?? 0) > (entered[above] ?? 0)) found.push([node, above]);
      if (above === start) branches++;
      else if ((lowest[node] ?? 0) >= (entered[above] ?? 0)) cut.add(above);
    }
    if (branches > 1) cut.add(start);
  }
  const nameOf = (node: number): string => graph.names[node] ?? "";
  const ties = found.map(([node, above]) => {
    const below = under[node] ?? 0;
    return { a: nameOf(above), b: nameOf(node), side: Math.min(below, (partSize[root[node] ?? 0] ?? 0) - below) };
  });
  return { ties: ties.sort((a, b) => b.side - a.side), nodes: [...cut].sort((a, b) => a - b).map(nameOf) };
}
