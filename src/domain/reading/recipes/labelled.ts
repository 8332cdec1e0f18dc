import type { Dom } from "../dom";
import { elementText } from "../text/element-text";
import type { ShownText } from "./word-index";

/** A value on the page: the element it stands in and, where it is not all of that element's text, its words. */
export interface Found {
  readonly element: Element;
  readonly words?: string;
}

const LEVELS = 3;
const TEXT = 3;
const ELEMENT = 1;

/**
 * What a label labels: what follows it in the same text, or the first text or element after it, where need be after the
 * elements that hold nothing but the label. So terms, heading cells and words in front all lead to their value.
 */
export function labelledBy(dom: Dom, { element, rest }: ShownText): Found | undefined {
  if (rest !== undefined) return { element, words: rest };
  let at: Element | null = element;
  for (let level = 0; at !== null && level < LEVELS; level++, at = dom.parent(at)) {
    const found = after(dom, at);
    if (found) return found;
  }
  // A picture or link that is labelled as a whole.
  return dom.has(element, "aria-label") ? { element } : undefined;
}

function after(dom: Dom, label: Element): Found | undefined {
  const parent = dom.parent(label);
  for (let node = dom.nextSibling(label); node !== null; node = dom.nextSibling(node)) {
    if (node.nodeType === ELEMENT) {
      const element = node as Element;
      if (/[\p{L}\p{N}]/u.test(elementText(dom, element, 200)) || dom.has(element, "aria-label")) return { element };
    }
    const words = node.nodeType === TEXT ? (node as Text).data.replace(/^[\s:–-]+/u, "").trim() : "";
    if (words !== "" && parent !== null) return { element: parent, words };
  }
  return undefined;
}
