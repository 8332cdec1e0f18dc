/** Two that are tied, and how strongly: a positive number. */
export type Tie = readonly [a: string, b: string, weight?: number | undefined];

/** Nodes and undirected ties as flat lists: the neighbours of node n stand from `starts[n]` to `starts[n + 1]`. */
export interface Graph {
  readonly names: readonly string[];
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** By node: the weight of its tie to itself, 0 where there is none. */
  readonly loops: Float64Array;
  /** By node: the weights of all its ties together, that to itself twice. */
  readonly strengths: Float64Array;
  /** The weights of all ties together. */
  readonly total: number;
}

/** A graph of ties; the same two tied several times are tied as strongly as these together. Ties whose weight is not positive are left out. */
export function graphOf(ties: Iterable<Tie>): { readonly graph: Graph; readonly leftOut: number } {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  const near: Map<number, number>[] = [];
  const add = (from: number, to: number, weight: number): void => {
    const ties_ = (near[from] ??= new Map());
    ties_.set(to, (ties_.get(to) ?? 0) + weight);
  };
  let leftOut = 0;
  for (const [a, b, weight = 1] of ties) {
    const [from, to] = [numberOf(a), numberOf(b)];
    if (!(weight > 0) || !Number.isFinite(weight)) {
      leftOut++;
      continue;
    }
    add(from, to, weight);
    if (from !== to) add(to, from, weight);
  }
  return {
    graph: flat(
      names,
      names.map((_, n) => near[n] ?? new Map<number, number>()),
    ),
    leftOut,
  };
}

/** The graph of what each node is tied to (both ways; a tie to itself once). */
export function flat(names: readonly string[], near: readonly ReadonlyMap<number, number>[]): Graph {
  const starts = new Int32Array(near.length + 1);
  const loops = new Float64Array(near.length);
  const strengths = new Float64Array(near.length);
  near.forEach((ties, n) => (starts[n + 1] = (starts[n] ?? 0) + ties.size - (ties.has(n) ? 1 : 0)));
  const neighbours = new Int32Array(starts[near.length] ?? 0);
  const weights = new Float64Array(neighbours.length);
  let place = 0;
  let double = 0;
  near.forEach((ties, n) => {
    let strength = 0;
    for (const [other, weight] of ties) {
      strength += other === n ? 2 * weight : weight;
      if (other === n) loops[n] = weight;
      else {
        neighbours[place] = other;
        weights[place++] = weight;
      }
    }
    strengths[n] = strength;
    double += strength;
  });
  return { names, starts, neighbours, weights, loops, strengths, total: double / 2 };
}
