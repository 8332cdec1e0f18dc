import type { CopyEvidence, CopyGroup } from "./model";

/** Sources that anything connects, by union and find. */
export function makeGroups(evidence: readonly CopyEvidence[]): readonly CopyGroup[] {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(id, root);
    return root;
  };
  for (const { sources } of evidence) {
    const [a, b] = sources.map(find).sort();
    if (a === undefined || b === undefined) continue;
    parent.set(a, a);
    parent.set(b, a);
  }
  const groups = new Map<string, string[]>();
  for (const id of [...parent.keys()].sort()) {
    const root = find(id);
    const members = groups.get(root);
    if (members) members.push(id);
    else groups.set(root, [id]);
  }
  return [...groups].map(([name, sources]) => ({
    name,
    sources,
    evidence: evidence.filter(({ sources: [one] }) => find(one) === name),
  }));
}
