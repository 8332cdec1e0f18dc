import type { Dom } from "../dom";
import { tagOf } from "./names";

const DEEPEST = 60;

/** The elements around one, the nearest first, up to but without `root`. */
export function around(dom: Dom, element: Element, root?: Element): Element[] {
  const all: Element[] = [];
  for (let at = dom.parent(element); at !== null && at !== root && all.length < DEEPEST; at = dom.parent(at))
    all.push(at);
  return all;
}

/** The way down from one element to another by element names: ` > ul > li:nth-of-type(2)`. */
export function wayDown(dom: Dom, from: Element, to: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = to; at !== null && at !== from && steps.length < DEEPEST; at = dom.parent(at))
    steps.unshift(` > ${placed(dom, at)}`);
  return steps.join("");
}

/** An element's name, with its number among its kind where there are several. */
function placed(dom: Dom, element: Element): string {
  const parent = dom.parent(element);
  const tag = tagOf(dom, element);
  if (parent === null) return tag;
  let number = 0;
  let count = 0;
  for (let each = dom.firstElement(parent); each !== null; each = dom.nextElement(each)) {
    if (dom.name(each) !== dom.name(element)) continue;
    count++;
    if (each === element) number = count;
  }
  return count > 1 ? `${tag}:nth-of-type(${number})` : tag;
}
