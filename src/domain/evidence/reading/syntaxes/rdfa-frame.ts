import type { Prefixes } from "./rdfa-prefixes";
import type { Resource, Words } from "./rdfa-triple";

/** A property whose other end is an element further down (RDFa Core 1.1 §7.4, "incomplete triples"). */
export interface Incomplete {
  readonly predicate: string;
  readonly direction: "forward" | "reverse";
  /** The list that takes the other end, where it is to stand in one. */
  readonly members?: (Resource | Words)[];
}

/** Lists that are being collected for one subject, by property. */
export interface Lists {
  readonly subject: Resource;
  readonly entries: Map<string, { readonly element: Element; readonly members: (Resource | Words)[] }>;
}

/** The evaluation context that an element gives to those within it (RDFa Core 1.1 §7.2). */
export interface Frame {
  /** Nothing for what is around the root. */
  readonly element: Element | null;
  /** The parent subject and the parent object of the elements within. */
  readonly subject: Resource;
  readonly object: Resource;
  readonly incomplete: readonly Incomplete[];
  readonly lists: Lists;
  readonly language: string | undefined;
  readonly vocabulary: string | undefined;
  readonly prefixes: Prefixes;
}

export function rootFrame(base: Resource): Frame {
  return {
    element: null,
    subject: base,
    object: base,
    incomplete: [],
    lists: { subject: base, entries: new Map() },
    language: undefined,
    vocabulary: undefined,
    prefixes: new Map(),
  };
}

/** The list for a property, begun where there is none yet. */
export function listFor(lists: Lists, predicate: string, element: Element): (Resource | Words)[] {
  const known = lists.entries.get(predicate) ?? { element, members: [] };
  lists.entries.set(predicate, known);
  return known.members;
}
