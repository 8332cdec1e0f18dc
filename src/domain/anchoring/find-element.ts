import type { Dom, Selector } from "../reading";

type CssSelector = Extract<Selector, { type: "CssSelector" }>;

/** The element that a selector leads to today; nothing where it leads nowhere or is none. */
export function findElement(dom: Dom, { value }: CssSelector): Element | undefined {
  try {
    return dom.all(value)[0];
  } catch {
    // Not a selector: it comes from a file or another version, and leads nowhere.
    return undefined;
  }
}
