import { call, getter, read } from "./members";

/*
 * Members of nodes, asked where a page cannot answer for them: `<form><input name="nodeType">` stands in the form's own
 * place of `nodeType`, `<img name="body">` in the document's. Everything that runs in a page reads nodes by these or by a
 * `Dom` (the lint rule `no-page-members` says where it does not). Each is looked up once.
 */

/** 1 for an element, 3 for text (DOM, `nodeType`). */
export const typeOf = read<Node, number>("nodeType");
/** In capitals for an element of HTML, e.g. `FORM` (DOM, `nodeName`). */
export const nodeNameOf = read<Node, string>("nodeName");
/** What is written in a text; null for an element. */
export const valueOf = read<Node, string | null>("nodeValue");
/** All text within, scripts included; null for a document. */
export const textOf = read<Node, string | null>("textContent");
/** An element with all within as it would be written in HTML, without shadow trees. */
export const htmlOf = read<Element, string>("outerHTML");
export const parentNodeOf = read<Node, Node | null>("parentNode");
const firstChildOf = read<Node, Node | null>("firstChild");
const nextSiblingOf = read<Node, Node | null>("nextSibling");
/** 4 where the other one comes later in the document, among others (DOM, `compareDocumentPosition`). */
export const placeOf = call<Node, [other: Node], number>("compareDocumentPosition");

/** A node's own children, as they are now; what stands in a shadow tree is none of them. */
export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) children.push(child);
  return children;
}

export const cloneOf = call<Node, [isDeep: boolean], Node>("cloneNode");
export const containsOf = call<Node, [other: Node | null], boolean>("contains");

export const previousElementOf = read<Element, Element | null>("previousElementSibling");
export const attributeOf = call<Element, [name: string], string | null>("getAttribute");
export const setAttribute = call<Element, [name: string, value: string], unknown>("setAttribute");
export const attributesOf = read<Element, NamedNodeMap>("attributes");
/** As the document writes it, without a prefix: of HTML in small letters. */
export const localNameOf = read<Element, string>("localName");
export const matchesOf = call<Element, [selector: string], boolean>("matches");
/** The elements within an element that match a selector. */
export const queryOf = call<Element, [selector: string], NodeListOf<Element>>("querySelectorAll");
/** The elements within an element, counted by the browser as it goes. */
export const withinOf = call<Element, [name: string], HTMLCollectionOf<Element>>("getElementsByTagName");

/** The words of an element as the page shows them. */
export const shownTextOf = read<HTMLElement, string>("innerText");
/** Where an element is in the window, in CSS pixels. */
export const boxOf = call<Element, [], DOMRect>("getBoundingClientRect");
/** Whether an element is laid out at all (CSSOM View, `checkVisibility`). */
export const hasBox = call<Element, [], boolean>("checkVisibility");
export const clientWidthOf = read<Element, number>("clientWidth");
export const clientHeightOf = read<Element, number>("clientHeight");
export const scrollHeightOf = read<Element, number>("scrollHeight");
export const scrollTopOf = read<Element, number>("scrollTop");
export const scrollElement = call<Element, [to: ScrollToOptions], unknown>("scrollTo");
export const scrollIntoView = call<Element, [how: ScrollIntoViewOptions], unknown>("scrollIntoView");
export const append = call<Element, Node[], unknown>("append");

/** The declarations an element has of its own; undefined for one that has none, as in a feed. Each kind of element has its own. */
export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  "style" in Object.getPrototypeOf(element) ? getter<CSSStyleDeclaration>(element, "style").call(element) : undefined;

/** As the platform types it: a document that is still empty has none. */
export const rootOf = read<Document, Element>("documentElement");
export const bodyOf = read<Document, HTMLElement | null>("body");
export const scrollingElementOf = read<Document, Element | null>("scrollingElement");
/** The elements of a document that match a selector. */
export const queryDocument = call<Document, [selector: string], NodeListOf<Element>>("querySelectorAll");
export const elementById = call<Document, [id: string], Element | null>("getElementById");
export const addressOf = read<Document, string>("URL");
/** The window that shows a document; none shows one that was only parsed. */
export const windowOf = read<Document, (Window & typeof globalThis) | null>("defaultView");
export const sheetsOf = read<Document, StyleSheetList>("styleSheets");
export const titleOf = read<Document, string>("title");
export const contentTypeOf = read<Document, string>("contentType");
export const baseOf = read<Document, string>("baseURI");
/** Sheets that a script has adopted for a document (CSSOM, `adoptedStyleSheets`). */
export const adoptedOf = (tree: Document | ShadowRoot): ArrayLike<CSSStyleSheet> =>
  getter<ArrayLike<CSSStyleSheet>>(tree, "adoptedStyleSheets").call(tree);
/** A new element of HTML. */
export const createIn = call<Document, [name: string], HTMLElement>("createElement");
