import { getter, method } from "./members";
import type { ShadowTrees } from "./shadow-trees";

const HTML = "http://www.w3.org/1999/xhtml";

/** The slots that elements of the page are shown in: their own content is not. */
export function filledSlots(document: Document, { hostOf }: ShadowTrees): ReadonlySet<Node> {
  const fragment = method<[], DocumentFragment>(document, "createDocumentFragment").call(document);
  const slot = method<[string], Element>(document, "createElement").call(document, "slot");
  const query = method<[string], NodeListOf<Element>>(fragment, "querySelectorAll");
  const assigned = method<[], Node[]>(slot, "assignedNodes");
  const namespace = getter<string | null>(slot, "namespaceURI");
  const slots = [...hostOf.keys()].flatMap((root) => [...query.call(root, "slot")]);
  return new Set(slots.filter((each) => namespace.call(each) === HTML && assigned.call(each).length > 0));
}
