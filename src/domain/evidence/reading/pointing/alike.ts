import type { Dom } from "../dom";
import { makeOf, namesOf, tagOf } from "./names";
import { onlySelectors } from "./selectors";

/** Elements of one make side by side, and the selectors that find them all. */
export interface Alike {
  readonly elements: readonly Element[];
  /** The longest-lasting first. */
  readonly selectors: readonly string[];
}

const MOST = 3;
/** A name that finds many more than what stands side by side names something else. */
const FAR_MORE = 4;

/** The element and those of its make beside it, in the page's order. */
export function siblingsOf(dom: Dom, element: Element): Element[] {
  const parent = dom.parent(element);
  if (parent === null) return [element];
  const make = makeOf(dom, element);
  const found: Element[] = [];
  for (let each = dom.firstElement(parent); each !== null; each = dom.nextElement(each))
    if (makeOf(dom, each) === make) found.push(each);
  return found;
}

/** What is read where an element is one of several: its siblings, and selectors that find them by what lasts longest. */
export function alikeOf(dom: Dom, element: Element): Alike {
  const siblings = siblingsOf(dom, element);
  const selectors: string[] = [];
  let widest = siblings;
  for (const selector of groupSelectors(dom, element)) {
    const all = [...dom.all(selector)];
    if (!isFit(all, siblings) || selectors.length === MOST) continue;
    // The first one decides what is read; the others stand in for it on the day it finds nothing.
    if (selectors.length === 0) widest = all;
    selectors.push(selector);
  }
  return { elements: widest, selectors };
}

function isFit(found: readonly Element[], siblings: readonly Element[]): boolean {
  if (found.length < siblings.length || found.length > siblings.length * FAR_MORE) return false;
  const set = new Set(found);
  return siblings.every((each) => set.has(each));
}

function* groupSelectors(dom: Dom, element: Element): Generator<string> {
  const own = namesOf(dom, element).filter((name) => !name.startsWith("#"));
  yield* own;
  const parent = dom.parent(element);
  if (parent === null) return;
  const containers = onlySelectors(dom, parent, 2);
  for (const container of containers) for (const mine of [...own, tagOf(dom, element)]) yield `${container} > ${mine}`;
}
