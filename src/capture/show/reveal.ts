import type { Dom } from "../../domain/evidence/reading";

/** The outermost ancestor that keeps an element folded away, where the page lets anybody unfold it. */
export function foldOver(dom: Dom, element: Element): Element | undefined {
  return foldsOver(dom, element).at(-1);
}

/** Unfolds everything around an element, as the browser's own search in the page does. */
export function unfold(dom: Dom, element: Element): void {
  for (const fold of foldsOver(dom, element)) {
    if (dom.name(fold) === "details") Element.prototype.setAttribute.call(fold, "open", "");
    else {
      EventTarget.prototype.dispatchEvent.call(fold, new Event("beforematch", { bubbles: true }));
      Element.prototype.removeAttribute.call(fold, "hidden");
    }
  }
}

function foldsOver(dom: Dom, element: Element): Element[] {
  const folds: Element[] = [];
  let from: Element = element;
  for (let at: Element | null = element; at !== null; from = at, at = dom.parent(at)) {
    const isClosed = dom.name(at) === "details" && !dom.has(at, "open") && at !== element && !isSummary(dom, from, at);
    if (isClosed || dom.attribute(at, "hidden") === "until-found") folds.push(at);
  }
  return folds;
}

/** The first `summary` of a `details` is seen though it is closed. */
const isSummary = (dom: Dom, child: Element, details: Element): boolean =>
  dom.name(child) === "summary" && dom.all(":scope > summary", details)[0] === child;
