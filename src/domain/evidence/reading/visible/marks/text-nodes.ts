import type { Context, Steps } from "../../context";
import { isHidden } from "../zones";
import { typeOf } from "../../dom/nodes";

const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "object",
  "select",
  "textarea",
  "datalist",
]);
/** Looked at from without only. */
const DRAWN = new Set(["svg", "math"]);
const TEXT = 3;
const ELEMENT = 1;
/** Few: the patterns take up to a millisecond on one text, and some more where they are asked for the first time. */
const PAUSE_EVERY = 10;
/** More nodes than this are no page for people. */
const MOST_NODES = 600_000;

/**
 * Gives every text that is shown on the page, or within one element, with its parent, and every element in the page's order; parts that markup has already spoken for are
 * passed over whole.
 */
export function* textNodes(
  context: Context,
  stated: ReadonlySet<Element>,
  see: (text: string, parent: Element) => void,
  look: (element: Element) => void,
  within?: Element,
): Steps {
  const { dom } = context;
  const body = within ?? dom.all("body")[0];
  if (body === undefined) return;
  let seen = 0;
  for (let node = dom.firstChild(body); node !== null;) {
    if (++seen % PAUSE_EVERY === 0) yield;
    if (seen > MOST_NODES) {
      context.warn("visible-too-large");
      return;
    }
    const type = typeOf(node);
    const isShown = type === ELEMENT && !isPassed(node as Element);
    const inner = isShown && !DRAWN.has(dom.name(node as Element)) ? dom.firstChild(node) : null;
    if (isShown) look(node as Element);
    if (type === TEXT) see((node as Text).data, dom.parent(node) ?? body);
    node = inner ?? following(node);
  }

  function isPassed(element: Element): boolean {
    return UNSEEN.has(dom.name(element)) || stated.has(element) || isHidden(dom, element);
  }

  function following(from: Node): Node | null {
    for (let at: Node | null = from; at !== null && at !== body; at = dom.parent(at)) {
      const next = dom.nextSibling(at);
      if (next !== null) return next;
    }
    return null;
  }
}
