/** A decision about two parts, as far as it matters for what is one. */
export interface Decided {
  readonly a: string;
  readonly b: string;
  readonly isJoined: boolean;
}

/** Tells what is decided of a part: every pair it stands in. */
export type DecidedOf = (node: string) => Promise<readonly Decided[]>;

/** All parts that are one with this one over any number of joins, itself first: a connected component. */
export async function partsAround(node: string, decidedOf: DecidedOf): Promise<readonly string[]> {
  const found = new Set([node]);
  for (const next of found)
    for (const { a, b, isJoined } of await decidedOf(next)) if (isJoined) found.add(a === next ? b : a);
  return [...found];
}

/**
 * The parts of each subject with more than one, each part in one group: connected components of the pairs that are joined. In
 * each group and among the groups the order is that of names, whatever the order of the pairs.
 */
export function joinedGroups(pairs: Iterable<Decided>): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { a, b, isJoined } of pairs)
    if (isJoined) {
      link(next, a, b);
      link(next, b, a);
    }
  const seen = new Set<string>();
  const groups: string[][] = [];
  for (const node of [...next.keys()].sort()) if (!seen.has(node)) groups.push(reach(node, next, seen));
  return groups;
}

function link(next: Map<string, string[]>, from: string, to: string): void {
  const known = next.get(from);
  if (known) known.push(to);
  else next.set(from, [to]);
}

function reach(node: string, next: ReadonlyMap<string, readonly string[]>, seen: Set<string>): string[] {
  const group = new Set([node]);
  for (const one of group) for (const other of next.get(one) ?? []) group.add(other);
  for (const one of group) seen.add(one);
  return [...group].sort();
}
