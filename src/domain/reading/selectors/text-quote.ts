import type { Dom } from "../dom";
import type { Selector } from "../model";
import { elementText, isUnseen } from "../text/element-text";

type TextQuote = Extract<Selector, { type: "TextQuoteSelector" }>;

const EXACT = 300;
const CONTEXT = 32;
/** Text nodes looked at for the context of one quote, each way. */
const NODES = 120;

/**
 * The text of an element with 32 characters of the document's text on either side (W3C Web Annotation §4.2.4), over text
 * nodes as they are, scripts and styles left out; white space at the ends belongs to the sides. `text` is the element's
 * own; a long one is quoted by its beginning. Nothing where no text is.
 */
export function quoteOf(dom: Dom, element: Element, text: string): TextQuote | undefined {
  const words = text.trim();
  if (words === "") return undefined;
  const start = text.indexOf(words);
  const rest = text.slice(start + Math.min(words.length, EXACT), start + EXACT + CONTEXT);
  const prefix = (before(dom, element) + text.slice(0, start)).slice(-CONTEXT);
  const suffix = (rest.length < CONTEXT && words.length <= EXACT ? rest + behind(dom, element) : rest).slice(
    0,
    CONTEXT,
  );
  return {
    type: "TextQuoteSelector",
    exact: wholeCharacters(words.slice(0, EXACT)),
    ...(prefix !== "" && { prefix: wholeCharacters(prefix) }),
    ...(suffix !== "" && { suffix: wholeCharacters(suffix) }),
  };
}

/** All text of an element but that of scripts and styles, as it stands in the document. */
export function ownText(dom: Dom, element: Element, max: number): string {
  if (dom.firstElement(element) === null) return isUnseen(dom, element) ? "" : dom.text(element).slice(0, max);
  if (dom.all("script,style,noscript,template", element).length === 0) return dom.text(element).slice(0, max);
  return elementText(dom, element, max, false);
}

function before(dom: Dom, element: Element): string {
  const walker = dom.textWalker(element);
  let text = "";
  for (let seen = 0; seen < NODES && text.length < CONTEXT; seen++) {
    const node = walker.previousNode();
    if (node === null) break;
    if (!isUnseen(dom, dom.parent(node))) text = (node as Text).data + text;
  }
  return text.slice(-CONTEXT);
}

function behind(dom: Dom, element: Element): string {
  const walker = dom.textWalker(element);
  let text = "";
  // Elements are filtered out, so that the "next sibling" is the first text behind the element's end (DOM, TreeWalker).
  for (let seen = 0, node = walker.nextSibling(); node !== null && seen < NODES; seen++, node = walker.nextNode()) {
    if (!isUnseen(dom, dom.parent(node))) text += (node as Text).data;
    if (text.length >= CONTEXT) break;
  }
  return text.slice(0, CONTEXT);
}

/** Without the half of a character that a cut has left at an end. */
function wholeCharacters(text: string): string {
  return text.isWellFormed() ? text : text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "").toWellFormed();
}
