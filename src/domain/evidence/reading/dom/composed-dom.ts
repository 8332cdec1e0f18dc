import type { Dom } from "./interface";
import { composedQuery } from "./composed-query";
import { composedText } from "./composed-text";
import { composedTexts } from "./composed-texts";
import { filledSlots } from "./filled-slots";
import { getter, type Method, method } from "./members";
import type { ShadowTrees } from "./shadow-trees";

/**
 * The document with its open shadow trees, as one tree: what stands in a shadow tree comes first among its host's
 * children (DOM, "shadow-including tree order"). Slotted elements stay where they are; what a filled slot would show
 * in their absence is passed over.
 */
export function composedDom(document: Document, light: Dom, trees: ShadowTrees): Dom {
  const { rootOf, hostOf } = trees;
  const fragment = method<[], DocumentFragment>(document, "createDocumentFragment").call(document);
  const rootNode = method<[], Node>(fragment, "getRootNode");
  const parentNode = getter<Node | null>(fragment, "parentNode");
  const firstChild = getter<Node | null>(fragment, "firstChild");
  const firstElement = getter<Element | null>(fragment, "firstElementChild");
  const byIdIn = method<[string], Element | null>(fragment, "getElementById");

  const host = (node: Node): Element | null => hostOf.get(rootNode.call(node)) ?? null;
  /** The host, for what stands at the top of its shadow tree. */
  const over = (node: Node): Element | null => hostOf.get(parentNode.call(node) ?? node) ?? null;
  const filled = filledSlots(document, trees);
  const holders = new Set<Node>();
  for (const each of [...rootOf.keys(), ...filled])
    for (let at: Node | null = each; at && !holders.has(at); at = parent(at)) holders.add(at);

  function parent(node: Node): Element | null {
    return light.parent(node) ?? over(node);
  }

  function isWithin(node: Node, other: Node): boolean {
    for (let at = host(other); at !== null; at = host(at)) if (light.contains(node, at)) return true;
    return false;
  }

  const within = <N extends Node>(node: Node, inRoot: Method<[], N | null>, inLight: (node: Node) => N | null) => {
    if (filled.has(node)) return null;
    const root = rootOf.get(node);
    return (root && inRoot.call(root)) ?? inLight(node);
  };

  const dom: Dom = {
    ...light,
    all: composedQuery(document, light, trees, holders),
    byId(id, near) {
      const tree = near && rootNode.call(near);
      return tree && hostOf.has(tree) ? byIdIn.call(tree as ShadowRoot, id) : light.byId(id);
    },
    text: (node) => (holders.has(node) ? composedText(dom, light, node, holders) : light.text(node)),
    parent,
    host,
    firstChild: (node) => within(node, firstChild, (each) => light.firstChild(each)),
    firstElement: (element) => within(element, firstElement, (node) => light.firstElement(node as Element)),
    nextSibling: (node) => light.nextSibling(node) ?? beside(node, (holder) => light.firstChild(holder)),
    nextElement: (element) => light.nextElement(element) ?? beside(element, (holder) => light.firstElement(holder)),
    contains: (node, other) => light.contains(node, other) || (holders.has(node) && isWithin(node, other)),
  };
  return Object.assign(dom, composedTexts(document, dom));

  function beside<N extends Node>(node: Node, firstOf: (host: Element) => N | null): N | null {
    const holder = over(node);
    return holder && firstOf(holder);
  }
}
