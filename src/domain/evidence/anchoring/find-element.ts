import type { CssSelector, Dom } from "../reading";

/**
 * The element that a selector leads to today, into shadow trees as well (`refinedBy`); nothing where it leads nowhere or
 * is none.
 */
export function findElement(dom: Dom, { value, refinedBy }: CssSelector, host?: Element): Element | undefined {
  try {
    const found = [...dom.all(value, host)].find((element) => dom.host(element) === (host ?? null));
    return found && refinedBy ? findElement(dom, refinedBy, found) : found;
  } catch {
    // Not a selector: it comes from a file or another version, and leads nowhere.
    return undefined;
  }
}
