import type { Dom } from "../dom";
import type { Selector } from "../model";
import { cut, visible } from "../text/clean";
import { isUnseen } from "../text/element-text";

type TextQuote = Extract<Selector, { type: "TextQuoteSelector" }>;

const EXACT = 300;
const CONTEXT = 32;
/** Text nodes looked at for one quote, each way. */
const NODES = 120;

/**
 * The text of an element with 32 characters of the document's text on either side (W3C Web Annotation §4.2.4), over text
 * nodes as they are, scripts and styles left out. Long texts are quoted by their beginning. Nothing where no text is.
 */
export function quoteOf(dom: Dom, element: Element): TextQuote | undefined {
  const walker = dom.textWalker(element);
  let exact = "";
  let suffix = "";
  for (let seen = 0, node = walker.nextNode(); node !== null && seen < NODES; seen++, node = walker.nextNode()) {
    if (isUnseen(dom, dom.parent(node))) continue;
    const text = (node as Text).data;
    if (suffix === "" && dom.contains(element, node)) exact += text;
    else suffix += text;
    if (exact.length >= EXACT + CONTEXT || suffix.length >= CONTEXT) break;
  }
  if (visible(exact).trim() === "") return undefined;
  const tail = exact.slice(EXACT) + suffix;
  const prefix = before(dom, element);
  return {
    type: "TextQuoteSelector",
    exact: wellFormed(exact.slice(0, EXACT)),
    ...(prefix !== "" && { prefix: wellFormed(prefix) }),
    ...(tail !== "" && { suffix: wellFormed(cut(tail, CONTEXT)) }),
  };
}

function before(dom: Dom, element: Element): string {
  const walker = dom.textWalker(element);
  let text = "";
  for (
    let seen = 0, node = walker.previousNode();
    node !== null && seen < NODES;
    seen++, node = walker.previousNode()
  ) {
    if (!isUnseen(dom, dom.parent(node))) text = (node as Text).data + text;
    if (text.length >= CONTEXT) break;
  }
  return text.slice(-CONTEXT);
}

/** A pair of surrogates that the cut has parted is left out at the ends. */
function wellFormed(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "").replace(/\p{Surrogate}/gu, "\ufffd");
}
