/**
 * Access to a document that the page cannot shadow. `<form><input name="parentElement">` and `<img name="querySelector">`
 * replace members of forms and documents (HTML, [LegacyOverrideBuiltIns]); the prototypes are out of a page's reach.
 * Open shadow trees are part of it: the parent of what stands at the top of one is its host.
 */
export interface Dom {
  /** Elements of the document, or within an element, that match a selector; in (shadow-including) document order. */
  all(selector: string, within?: Element): ArrayLike<Element> & Iterable<Element>;
  /** The element of this id in the document, or in the shadow tree that `near` stands in. */
  byId(id: string, near?: Node): Element | null;
  attribute(element: Element, name: string): string | null;
  has(element: Element, name: string): boolean;
  /** Whether it has any attribute. */
  hasAny(element: Element): boolean;
  matches(element: Element, selector: string): boolean;
  /** The name in lower case for HTML elements, e.g. `meta`. */
  name(element: Element): string;
  /** All text within, scripts included. */
  text(node: Node): string;
  parent(node: Node): Element | null;
  /** The host of the shadow tree that a node stands in; null for what stands in the document itself. */
  host(node: Node): Element | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  firstElement(element: Element): Element | null;
  nextElement(element: Element): Element | null;
  contains(node: Node, other: Node): boolean;
  /** All text nodes, in (shadow-including) document order. */
  texts(): Iterable<Text>;
  /** The first text node within an element, or after it where it has none. */
  textFrom(element: Element): Text | null;
  /** The first text node behind the end of a node. */
  textAfter(node: Node): Text | null;
}
