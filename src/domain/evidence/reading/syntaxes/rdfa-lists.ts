import type { Frame, Lists } from "./rdfa-frame";
import { RDF } from "./rdfa-prefixes";
import type { Resource, Triple } from "./rdfa-triple";

/** Tells the lists of an element that is done (RDFa Core 1.1 §7.5, step 14), unless those around it still add to them. */
export function closeFrame(
  frame: Frame,
  outer: Frame | undefined,
  blank: () => Resource,
  listen: (triple: Triple) => void,
): void {
  if (frame.lists !== outer?.lists && frame.lists.entries.size > 0) tellLists(frame.lists, blank, listen);
}

function tellLists({ subject, entries }: Lists, blank: () => Resource, listen: (triple: Triple) => void): void {
  for (const [predicate, { element, members }] of entries) {
    let next: Resource = `${RDF}nil`;
    for (const member of [...members].reverse()) {
      const node = blank();
      listen({ subject: node, predicate: `${RDF}first`, object: member, element });
      listen({ subject: node, predicate: `${RDF}rest`, object: next, element });
      next = node;
    }
    listen({ subject, predicate, object: next, element });
  }
}
