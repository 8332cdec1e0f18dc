import type { View } from "./view";

const STATE = /^(?:even|odd|first|last|alt|active|current|new|hidden|selected|is-\S+|has-\S+)$/u;

/**
 * What elements of one make have in common beside their parent: the element's name and its first class that is more than
 * a state, digits aside.
 */
export function makeOf({ context: { dom } }: View, element: Element): string {
  const classes = dom.attribute(element, "class")?.trim().split(/\s+/u) ?? [];
  const first = classes.find((name) => !STATE.test(name)) ?? "";
  return `${dom.name(element)} ${first.replace(/\d+/gu, "")}`;
}

/** Elements around some others, by parent and make; each with the others it holds. */
export function alikeAround<T extends { readonly element: Element }>(
  view: View,
  marks: readonly T[],
  levels: number,
): Map<Element, T[]>[] {
  const { dom } = view.context;
  const rows = new Map<Element, T[]>();
  for (const mark of marks) {
    let at: Element | null = mark.element;
    for (let level = 0; at !== null && level < levels && dom.name(at) !== "body"; level++, at = dom.parent(at)) {
      const known = rows.get(at);
      if (known) known.push(mark);
      else rows.set(at, [mark]);
    }
  }
  const groups = new Map<Element, Map<string, Map<Element, T[]>>>();
  for (const [row, held] of rows) {
    const parent = dom.parent(row);
    if (parent === null) continue;
    const byMake = groups.get(parent) ?? new Map<string, Map<Element, T[]>>();
    groups.set(parent, byMake);
    const make = makeOf(view, row);
    byMake.set(make, (byMake.get(make) ?? new Map<Element, T[]>()).set(row, held));
  }
  return [...groups.values()].flatMap((byMake) => [...byMake.values()]).filter((each) => each.size > 1);
}
