import type { Concept, Taxonomy } from "../model";

/** What stands directly above each concept, whichever side states it, without what the file does not describe. */
export function parentsOf({ concepts }: Taxonomy): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map<string, Set<string>>([...concepts.keys()].map((iri) => [iri, new Set()]));
  for (const { iri, broader, narrower } of concepts.values()) {
    for (const parent of broader) if (parent !== iri && parents.has(parent)) parents.get(iri)?.add(parent);
    for (const child of narrower) if (child !== iri) parents.get(child)?.add(iri);
  }
  return parents;
}

/**
 * The concepts that stand above themselves: those of each strongly connected part of the hierarchy (Tarjan 1972), found without
 * recursion, so that depth does no harm.
 */
export function cyclesIn(parents: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const [index, low] = [new Map<string, number>(), new Map<string, number>()];
  const [stack, isOn] = [[] as string[], new Set<string>()];
  const cycles: string[][] = [];
  for (const root of parents.keys()) {
    if (index.has(root)) continue;
    const path: { readonly iri: string; readonly next: Iterator<string> }[] = [];
    const enter = (iri: string): void => {
      index.set(iri, index.size);
      low.set(iri, index.size - 1);
      stack.push(iri);
      isOn.add(iri);
      path.push({ iri, next: (parents.get(iri) ?? new Set<string>()).values() });
    };
    enter(root);
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const step = at.next.next();
      if (step.done !== true) {
        if (!index.has(step.value)) enter(step.value);
        else if (isOn.has(step.value)) low.set(at.iri, Math.min(low.get(at.iri) ?? 0, index.get(step.value) ?? 0));
        continue;
      }
      path.pop();
      const outer = path.at(-1);
      if (outer) low.set(outer.iri, Math.min(low.get(outer.iri) ?? 0, low.get(at.iri) ?? 0));
      if (low.get(at.iri) !== index.get(at.iri)) continue;
      const part = stack.splice(stack.lastIndexOf(at.iri));
      for (const iri of part) isOn.delete(iri);
      if (part.length > 1) cycles.push(part);
    }
  }
  return cycles;
}

/** All that stands above a concept, no further than `most` steps of looking. */
export function ancestorsOf(
  parents: ReadonlyMap<string, ReadonlySet<string>>,
  from: Iterable<string>,
  most = 2_000,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let iri = open.pop(); iri !== undefined && found.size < most; iri = open.pop())
    for (const parent of parents.get(iri) ?? [])
      if (!found.has(parent)) {
        found.add(parent);
        open.push(parent);
      }
  return found;
}

/** The parts of a taxonomy that nothing joins, the largest first. */
export function clustersIn({ concepts }: Taxonomy): readonly (readonly string[])[] {
  const above = new Map<string, string>();
  const rootOf = (iri: string): string => {
    let root = iri;
    for (let up = above.get(root); up !== undefined && up !== root; up = above.get(root)) root = up;
    for (let at = iri; at !== root;) {
      const up = above.get(at) ?? root;
      above.set(at, root);
      at = up;
    }
    return root;
  };
  for (const concept of concepts.values())
    for (const other of joinedWith(concept)) if (concepts.has(other)) above.set(rootOf(other), rootOf(concept.iri));
  const clusters = new Map<string, string[]>();
  for (const iri of concepts.keys()) {
    const root = rootOf(iri);
    const held = clusters.get(root);
    if (held) held.push(iri);
    else clusters.set(root, [iri]);
  }
  return [...clusters.values()].sort((a, b) => b.length - a.length);
}

export const joinedWith = ({ broader, narrower, related, transitive }: Concept): readonly string[] => [
  ...broader,
  ...narrower,
  ...related,
  ...transitive,
];
