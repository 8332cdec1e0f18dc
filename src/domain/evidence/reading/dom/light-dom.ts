import type { Dom } from "./interface";
import { getter, method } from "./members";

type Elements = NodeListOf<Element>;

const SHOW_TEXT = 4;

/** The document alone: what stands in shadow trees is not seen. */
export function lightDom(document: Document): Dom {
  const sample = method<[string], Element>(document, "createElement").call(document, "p");
  const queryDocument = method<[string], Elements>(document, "querySelectorAll");
  const queryElement = method<[string], Elements>(sample, "querySelectorAll");
  const getById = method<[string], Element | null>(document, "getElementById");
  const getAttribute = method<[string], string | null>(sample, "getAttribute");
  const hasAttribute = method<[string], boolean>(sample, "hasAttribute");
  const hasAttributes = method<[], boolean>(sample, "hasAttributes");
  const matches = method<[string], boolean>(sample, "matches");
  const contains = method<[Node], boolean>(sample, "contains");
  const createWalker = method<[Node, number], TreeWalker>(document, "createTreeWalker");
  const localName = getter<string>(sample, "localName");
  const textContent = getter<string | null>(sample, "textContent");
  const parentElement = getter<Element | null>(sample, "parentElement");
  const firstChild = getter<Node | null>(sample, "firstChild");
  const nextSibling = getter<Node | null>(sample, "nextSibling");
  const firstElement = getter<Element | null>(sample, "firstElementChild");
  const nextElement = getter<Element | null>(sample, "nextElementSibling");
  const walker = createWalker.call(document, document, SHOW_TEXT);
  return {
    all: (selector, within) => (within ? queryElement.call(within, selector) : queryDocument.call(document, selector)),
    byId: (id) => getById.call(document, id),
    attribute: (element, name) => getAttribute.call(element, name),
    has: (element, name) => hasAttribute.call(element, name),
    hasAny: (element) => hasAttributes.call(element),
    matches: (element, selector) => matches.call(element, selector),
    name: (element) => localName.call(element),
    text: (node) => textContent.call(node) ?? "",
    parent: (node) => parentElement.call(node),
    host: () => null,
    firstChild: (node) => firstChild.call(node),
    nextSibling: (node) => nextSibling.call(node),
    firstElement: (element) => firstElement.call(element),
    nextElement: (element) => nextElement.call(element),
    contains: (node, other) => contains.call(node, other),
    *texts() {
      const all = createWalker.call(document, document, SHOW_TEXT);
      for (let node = all.nextNode(); node !== null; node = all.nextNode()) yield node as Text;
    },
    textFrom(element) {
      walker.currentNode = element;
      return walker.nextNode() as Text | null;
    },
    textAfter(node) {
      walker.currentNode = node;
      // Elements are filtered out, so that the "next sibling" is the first text behind the node's end (DOM, TreeWalker).
      return walker.nextSibling() as Text | null;
    },
  };
}
