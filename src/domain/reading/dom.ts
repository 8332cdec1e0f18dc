/**
 * Access to a document that the page cannot shadow. `<form><input name="parentElement">` and `<img name="querySelector">`
 * replace members of forms and documents (HTML, [LegacyOverrideBuiltIns]); the prototypes are out of a page's reach.
 */
export interface Dom {
  /** Elements of the document, or within an element, that match a selector; in document order. */
  all(selector: string, within?: Element): ArrayLike<Element> & Iterable<Element>;
  byId(id: string): Element | null;
  attribute(element: Element, name: string): string | null;
  has(element: Element, name: string): boolean;
  /** The name in lower case for HTML elements, e.g. `meta`. */
  name(element: Element): string;
  /** All text within, scripts included. */
  text(node: Node): string;
  parent(node: Node): Element | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  firstElement(element: Element): Element | null;
  nextElement(element: Element): Element | null;
  contains(node: Node, other: Node): boolean;
  /** The walker over the text nodes of the document, put down at a node of it. There is one: use it at once. */
  textWalker(from: Node): TreeWalker;
}

type Method<A extends unknown[], R> = (...args: A) => R;
type Elements = NodeListOf<Element>;

function descriptor(object: object, name: string): PropertyDescriptor {
  for (let at: unknown = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  throw new TypeError(`This document has no ${name}.`);
}

function method<A extends unknown[], R>(object: object, name: string): Method<A, R> {
  return descriptor(object, name).value as Method<A, R>;
}

function getter<R>(object: object, name: string): Method<[], R> {
  return Reflect.get(descriptor(object, name), "get") as Method<[], R>;
}

const SHOW_TEXT = 4;

/** The unshadowed members of this document's own realm; works in a tab, in an isolated world and in jsdom. */
export function domOf(document: Document): Dom {
  const sample = method<[string], Element>(document, "createElement").call(document, "p");
  const queryDocument = method<[string], Elements>(document, "querySelectorAll");
  const queryElement = method<[string], Elements>(sample, "querySelectorAll");
  const getById = method<[string], Element | null>(document, "getElementById");
  const getAttribute = method<[string], string | null>(sample, "getAttribute");
  const hasAttribute = method<[string], boolean>(sample, "hasAttribute");
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
    name: (element) => localName.call(element),
    text: (node) => textContent.call(node) ?? "",
    parent: (node) => parentElement.call(node),
    firstChild: (node) => firstChild.call(node),
    nextSibling: (node) => nextSibling.call(node),
    firstElement: (element) => firstElement.call(element),
    nextElement: (element) => nextElement.call(element),
    contains: (node, other) => contains.call(node, other),
    textWalker(from) {
      walker.currentNode = from;
      return walker;
    },
  };
}
