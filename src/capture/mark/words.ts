import { type Dom, type Piece, BLOCK, typeOf } from "../../domain/evidence/reading";

const ELEMENT = 1;

/**
 * The words of pieces as people see them: a line for each block, without what is not drawn. What is hidden within them stands
 * in the page's text all the same.
 */
export function seenWords(dom: Dom, pieces: readonly Piece[]): string {
  let said = "";
  let last: Text | undefined;
  for (const { node, start, end } of pieces) {
    const parent = dom.parent(node);
    if (parent && !isDrawn(parent)) continue;
    if (last) said += between(dom, last, node);
    said += node.data.slice(start, end);
    last = node;
  }
  return said;
}

const isDrawn = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });

/** What sets two texts apart: a line break, a gap between cells, nothing. */
function between(dom: Dom, one: Node, other: Node): string {
  let gap = "";
  const pass = (node: Node): void => {
    if (typeOf(node) !== ELEMENT || gap === "\n") return;
    gap = gapOf(dom, node as Element) || gap;
  };
  let node: Node | null = one;
  while (node !== null && node !== other) {
    let next: Node | null = dom.firstChild(node);
    while (next === null && node !== null) {
      next = dom.nextSibling(node);
      if (next !== null) break;
      node = dom.parent(node);
      if (node !== null) pass(node);
    }
    node = next;
    if (node !== null && node !== other) pass(node);
  }
  return gap;
}

function gapOf(dom: Dom, element: Element): string {
  const name = dom.name(element);
  if (name === "br" || BLOCK.has(name)) return "\n";
  const { display } = getComputedStyle(element);
  if (display === "table-cell") return "\t";
  return /^(?:inline|contents|none|ruby|$)/u.test(display) ? "" : "\n";
}
