import { elementText } from "../../text/element-text";
import type { View } from "../view";
import { isClosedOff } from "./block-parts";
import type { Block } from "./read-block";

const ITEMS = new Set(["li", "article", "dd"]);
/** A name for one comment, and for nothing within it. */
const ITEM = /(?:^|\s)(?:[a-z]+[-_])?(?:comment|review|item)(?:\s|$)/iu;
const SAYS = 20;

/** Whether blocks are but rows of reviews: most of them hold several that have a rating and a day each. */
export const areHolders = (view: View, blocks: readonly Block[]): boolean =>
  blocks.filter((block) => block.ratings.length > 1 && holdsSeveral(view, block)).length * 2 > blocks.length;

function holdsSeveral(view: View, block: Block): boolean {
  const { dom } = view.context;
  const own = ({ element }: { readonly element: Element }): boolean => !isClosedOff(view, element, block.element);
  const ratings = block.ratings.filter(own).slice(0, MOST);
  const pairs = new Set<Element>();
  for (const date of block.dates.filter(own).slice(0, MOST)) {
    let at: Element | null = date.element;
    while (at !== null && at !== block.element && !ratings.some(({ element }) => dom.contains(at as Element, element)))
      at = dom.parent(at);
    if (at !== null && at !== block.element) pairs.add(at);
  }
  const apart = [...pairs].filter((one) => ![...pairs].some((other) => other !== one && dom.contains(one, other)));
  return apart.length > 1;
}

const MOST = 40;

/** Whether what a block rates stands beside the one item in it that has a day and words: it is not of these. */
export function ratesBeside(view: View, block: Block): boolean {
  const { dom } = view.context;
  const items = block.dates.map(({ element, raw }) => itemAround(view, element, block.element, raw));
  return (
    items.length > 0 &&
    items.every((item) => item !== undefined && !block.ratings.some(({ element }) => dom.contains(item, element)))
  );
}

function itemAround(view: View, from: Element, block: Element, day: string): Element | undefined {
  const { dom } = view.context;
  for (let at: Element | null = from; at !== null && at !== block; at = dom.parent(at)) {
    const isItem = ITEMS.has(dom.name(at)) || ITEM.test(dom.attribute(at, "class") ?? "");
    if (isItem && elementText(dom, at, day.length + SAYS * 2).length > day.length + SAYS) return at;
  }
  return undefined;
}

const LABELS = new Set(["th", "dt"]);

/** Whether its day and its rating are values in rows that are labelled: details of a thing. */
export function isDetails(view: View, block: Block): boolean {
  const isValue = ({ element }: { readonly element: Element }): boolean => isLabelled(view, element, block.element);
  return block.ratings.some(isValue) && block.dates.every(isValue);
}

function isLabelled({ context: { dom } }: View, from: Element, block: Element): boolean {
  for (let at: Element | null = from; at !== null && at !== block; at = dom.parent(at)) {
    const parent = dom.parent(at);
    const first = parent && dom.firstElement(parent);
    if (first !== null && LABELS.has(dom.name(first))) return true;
  }
  return false;
}

/** Whether a block holds the page's first main heading, and is not one of several that are headed so. */
export function holdsHeading({ context: { dom } }: View, { element }: Block, beside: readonly Block[]): boolean {
  const [heading] = dom.all("h1");
  if (heading === undefined || !dom.contains(element, heading)) return false;
  return !beside.some((other) => other.element !== element && [...dom.all("h1", other.element)].length > 0);
}
