import type { Steps } from "../../context";
import { makeOf } from "../alike";
import type { Marks } from "../marks/mark";
import type { View } from "../view";
import type { Block } from "./read-block";

/** Blocks of one parent and one make in which something was marked. */
export interface BlockGroup {
  readonly parent: Element;
  readonly blocks: Block[];
  readonly depth: number;
}

const HIGHEST = 14;
const PAUSE_EVERY = 200;
const LOOSE = new Set([
  "span",
  "i",
  "b",
  "a",
  "em",
  "strong",
  "time",
  "img",
  "svg",
  "td",
  "dd",
  "h1",
  "h2",
  "h3",
  "h4",
  "meta",
  "body",
  "html",
  "head",
]);

/** Groups of blocks that repeat, with the ratings and dates in each; found from the marks upwards. */
export function* blockGroups(view: View, marks: Marks): Steps<BlockGroup[]> {
  const blocks = new Map<Element, Block>();
  for (const [index, mark] of marks.ratings.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    climb(view, mark.element, blocks, (block) => block.ratings.push(mark));
  }
  for (const [index, mark] of marks.dates.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    climb(view, mark.element, blocks, (block) => block.dates.push(mark));
  }
  for (const number of marks.loose) climb(view, number.element, blocks, (block) => block.loose.push(number));
  for (const quote of quotes(view)) climb(view, quote, blocks, () => undefined);
  yield;
  const groups = new Map<Element, Map<string, Block[]>>();
  for (const block of blocks.values()) {
    const parent = view.context.dom.parent(block.element);
    if (parent === null) continue;
    const byName = groups.get(parent) ?? new Map<string, Block[]>();
    groups.set(parent, byName);
    if (groups.size % 500 === 0) yield;
    const make = makeOf(view, block.element);
    const alike = byName.get(make);
    if (alike) alike.push(block);
    else byName.set(make, [block]);
  }
  for (const byName of groups.values())
    for (const [make, each] of byName) if (!mayHead(view, each)) byName.delete(make);
  return [...groups].flatMap(([parent, byName]) => {
    const depth = depthOf(view, parent);
    return [...byName.values()].map((each) => ({ parent, depth, blocks: each }));
  });
}

/** Terms of a list head what is said under them only where each rates and tells its day: in most lists they name what a number is of. */
const mayHead = ({ context: { dom } }: View, blocks: readonly Block[]): boolean =>
  blocks.every(({ element, ratings, dates }) => dom.name(element) !== "dt" || (ratings.length > 0 && dates.length > 0));

/** Quoted words, which pages show with neither rating nor date. */
function quotes({ context: { dom }, zone }: View): Element[] {
  const found = [...dom.all("blockquote")].slice(0, MOST_QUOTES);
  return found.filter((each) => !zone(each).out);
}

const MOST_QUOTES = 200;

function climb(
  { context: { dom } }: View,
  from: Element,
  blocks: Map<Element, Block>,
  note: (block: Block) => void,
): void {
  let at: Element | null = from;
  for (let level = 0; at !== null && level < HIGHEST; level++, at = dom.parent(at)) {
    const name = dom.name(at);
    if (name === "body") return;
    if (LOOSE.has(name) && !(name === "a" && holdsBoxes(dom, at))) continue;
    const block = blocks.get(at) ?? { element: at, ratings: [], dates: [], loose: [] };
    blocks.set(at, block);
    note(block);
  }
}

/** A card that is a link as a whole. */
function holdsBoxes(dom: View["context"]["dom"], link: Element): boolean {
  const first = dom.firstElement(link);
  return first !== null && BOXES.has(dom.name(first));
}

const BOXES = new Set(["div", "article", "section", "header", "figure", "p"]);

function depthOf({ context: { dom } }: View, element: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) depth++;
  return depth;
}
