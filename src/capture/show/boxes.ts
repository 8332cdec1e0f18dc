import type { Dom, Piece } from "../../domain/evidence/reading";

/** What is to be shown: an element, or words. */
export type Target = { readonly element: Element } | { readonly pieces: readonly Piece[] };

const SMALLEST = 2;
const MOST = 200;

// Off the prototypes: a form's own fields may be named like its members.
const boxesOf = (element: Element): Iterable<DOMRect> => Element.prototype.getClientRects.call(element);
const isVisible = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });

/** Where a target is drawn in the window, in CSS pixels; nothing where it is not drawn at all. */
export function boxesFor(target: Target): DOMRect[] {
  if ("element" in target) return seen(target.element, boxesOf(target.element));
  return target.pieces.slice(0, MOST).flatMap(({ node, start, end }) => {
    const parent = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement;
    if (!parent || !node.isConnected || end > node.data.length) return [];
    return seen(parent, rangeOf(node, start, end).getClientRects());
  });
}

function seen(element: Element, boxes: Iterable<DOMRect>): DOMRect[] {
  if (!isVisible(element)) return [];
  return [...boxes].filter(({ width, height }) => width >= SMALLEST && height >= SMALLEST).slice(0, MOST);
}

function rangeOf(node: Text, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** The element a target is, or the one that its words begin in. */
export function elementOf(dom: Dom, target: Target): Element | undefined {
  if ("element" in target) return target.element;
  const [first] = target.pieces;
  return (first && dom.parent(first.node)) ?? undefined;
}
