import type { Dom } from "../dom";
import { folded } from "../text/clean";
import { elementText } from "../text/element-text";
import type { ShownText } from "./word-index";
import { typeOf } from "../dom/nodes";

/** A value on the page: the element it stands in and, where it is not all of that element's text, its words. */
export interface Found {
  readonly element: Element;
  readonly words?: string;
}

const LEVELS = 3;
const TEXT = 3;
const ELEMENT = 1;

/**
 * What a label (as `folded`) labels: what follows it in the same text, or the first text or element after it, where need
 * be after the elements that hold nothing but the label. So terms, heading cells and words in front all lead to their value.
 */
export function labelledBy(dom: Dom, { element, rest }: ShownText, label: string): Found | undefined {
  if (rest !== undefined) return { element, words: rest };
  const words = textOf(dom, element, label);
  const beside = words && after(dom, words);
  if (beside) return beside;
  let at: Element | null = element;
  for (let level = 0; at !== null && level < LEVELS; level++, at = dom.parent(at)) {
    const found = after(dom, at);
    if (found) return found;
  }
  // A picture or link that is labelled as a whole.
  return dom.has(element, "aria-label") ? { element } : undefined;
}

/** The words of a label that share their element with its value: `<p>Run by: <a>Larch Care</a></p>`. */
function textOf(dom: Dom, element: Element, label: string): Node | undefined {
  for (let node = dom.firstChild(element); node !== null; node = dom.nextSibling(node))
    if (typeOf(node) === TEXT && folded((node as Text).data) === label) return node;
  return undefined;
}

function after(dom: Dom, label: Node): Found | undefined {
  const parent = dom.parent(label);
  for (let node = dom.nextSibling(label); node !== null; node = dom.nextSibling(node)) {
    if (typeOf(node) === ELEMENT) {
      const element = node as Element;
      if (/[\p{L}\p{N}]/u.test(elementText(dom, element, 200)) || dom.has(element, "aria-label")) return { element };
    }
    const words = typeOf(node) === TEXT ? (node as Text).data.replace(/^[\s:–-]+/u, "").trim() : "";
    if (words !== "" && parent !== null) return { element: parent, words };
  }
  return undefined;
}
