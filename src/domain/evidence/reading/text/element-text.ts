import type { Dom } from "../dom";
import { typeOf } from "../dom/nodes";

const UNSEEN = new Set(["script", "style", "template", "noscript"]);
/** Elements that begin a line of their own. */
export const BLOCK: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li " +
    "main nav ol p pre section table tr ul"
  ).split(" "),
);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const nothing = (_element: Element): boolean => false;

export const isUnseen = (dom: Dom, element: Element | null): boolean =>
  element !== null && UNSEEN.has(dom.name(element));

/**
 * The text of an element as people read it: line breaks where blocks and `br` stand, no scripts; at most about `max`
 * UTF-16 units. `textContent` would glue the words of two paragraphs together. Elements within it may be left out.
 */
export function elementText(dom: Dom, root: Element, max: number, isLeftOut = nothing): string {
  if (dom.firstElement(root) === null) return isUnseen(dom, root) ? "" : dom.text(root).slice(0, max);
  let text = "";
  let node = dom.firstChild(root);
  while (node !== null && text.length < max) {
    const type = typeOf(node);
    if (type === TEXT_NODE) text += (node as Text).data;
    else if (type === ELEMENT_NODE) {
      const name = dom.name(node as Element);
      if (name === "br" || BLOCK.has(name)) text += "\n";
      const child = UNSEEN.has(name) || isLeftOut(node as Element) ? null : dom.firstChild(node);
      if (child !== null) {
        node = child;
        continue;
      }
    }
    const [next, ended] = following(dom, node, root);
    if (ended) text += "\n";
    node = next;
  }
  return text.slice(0, max);
}

/** The next node after this one's subtree, and whether a block ended on the way. */
function following(dom: Dom, from: Node, root: Element): [Node | null, boolean] {
  let breaks = false;
  for (let node: Node | null = from; node !== null && node !== root; node = dom.parent(node)) {
    if (typeOf(node) === ELEMENT_NODE && BLOCK.has(dom.name(node as Element))) breaks = true;
    const next = dom.nextSibling(node);
    if (next !== null) return [next, breaks];
  }
  return [null, breaks];
}
