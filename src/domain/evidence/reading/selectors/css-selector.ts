import type { Dom } from "../dom";
import type { CssSelector } from "../model";
import { openCssPaths } from "./css-path";

/** Shadow trees within shadow trees, as far as selectors lead. */
const DEEPEST = 8;

/**
 * Selectors that lead to elements wherever they stand: from the document, or from the host of the shadow tree into it
 * (`refinedBy`), host by host.
 */
export function openCssSelectors(dom: Dom): (element: Element) => CssSelector | undefined {
  const path = openCssPaths(dom);
  return (element) => {
    let selector: CssSelector | undefined;
    let at: Element | null = element;
    for (let depth = 0; at !== null; depth++, at = dom.host(at)) {
      const value = path(at);
      if (value === undefined || depth > DEEPEST) return undefined;
      selector = { type: "CssSelector", value, ...(selector && { refinedBy: selector }) };
    }
    return selector;
  };
}
