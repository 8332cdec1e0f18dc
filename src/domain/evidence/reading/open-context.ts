import { withoutFragment } from "./addresses";
import { openBudget } from "./budget";
import type { Context } from "./context";
import { domOf } from "./dom";
import { baseOf } from "./page-signals";
import type { Warn } from "./warnings";

/** Everything one reading needs, from the document and its address; nothing is read yet. */
export function openContext(document: Document, url: string, warn: Warn, readAt?: string): Context {
  const dom = domOf(document, () => warn("budget-shadow-trees"));
  const page = withoutFragment(url);
  const bases = [...dom.all("base[href]")].slice(0, 1).map((element) => dom.attribute(element, "href"));
  return { document, dom, url: page, base: baseOf(page, bases), budget: openBudget(warn), warn, readAt };
}
