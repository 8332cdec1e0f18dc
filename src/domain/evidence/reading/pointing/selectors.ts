import type { Dom } from "../dom";
import { namesOf, tagOf } from "./names";
import { around, wayDown } from "./paths";

const ANCHORS = 8;
const NAMES = 4;

/**
 * Selectors that may stand for an element within `root` (the document, where there is none), the longest-lasting first:
 * its own names, its name within something named, the way down from something named, the bare way down last.
 */
export function* selectorsOf(dom: Dom, element: Element, root?: Element): Generator<string> {
  const own = [...namesOf(dom, element), tagOf(dom, element)];
  yield* own;
  const outer = around(dom, element, root);
  for (const each of outer.slice(0, ANCHORS)) {
    for (const name of namesOf(dom, each).slice(0, NAMES)) {
      yield* own.map((mine) => `${name} ${mine}`);
      yield `${name}${wayDown(dom, each, element)}`;
    }
  }
  const top = root ?? outer.at(-1);
  if (top !== undefined && top !== element) yield `${root ? ":scope" : tagOf(dom, top)}${wayDown(dom, top, element)}`;
}

/** The selectors of an element that find it and nothing else, at most `most` of them. */
export function onlySelectors(dom: Dom, element: Element, most: number): string[] {
  const found: string[] = [];
  for (const selector of selectorsOf(dom, element)) {
    const all = dom.all(selector);
    if (all.length === 1 && all[0] === element) found.push(selector);
    if (found.length === most) break;
  }
  return found;
}
