import type { Dom } from "../dom";
import { line } from "../text/clean";
import { elementText } from "../text/element-text";

const LONGEST = 60;

/** The words that stand before a value and name it: the `dt` of a `dd`, the row's `th`, what ends with a colon before it. */
export function labelOf(dom: Dom, element: Element): string | undefined {
  for (let at: Element | null = element, level = 0; at !== null && level < 3; at = dom.parent(at), level++) {
    const before = previous(dom, at);
    const words = before && labelWords(dom, before);
    if (before && words !== undefined && isLabel(dom, before, words)) return words.replace(/\s*:$/u, "");
    if (before) return undefined;
  }
  return undefined;
}

function isLabel(dom: Dom, before: Element, words: string): boolean {
  return ["dt", "th", "label", "strong", "b"].includes(dom.name(before)) || words.endsWith(":");
}

function labelWords(dom: Dom, element: Element): string | undefined {
  const words = line(elementText(dom, element, LONGEST * 2), LONGEST * 2);
  return words === "" || words.length > LONGEST ? undefined : words;
}

function previous(dom: Dom, element: Element): Element | undefined {
  const parent = dom.parent(element);
  let last: Element | undefined;
  for (let at = parent && dom.firstElement(parent); at !== null && at !== element; at = dom.nextElement(at)) last = at;
  return last;
}
