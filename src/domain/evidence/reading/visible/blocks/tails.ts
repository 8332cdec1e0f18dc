import type { Steps } from "../../context";
import { elementText } from "../../text/element-text";
import { makeOf } from "../alike";
import { hasAny, REPLY_TOKENS } from "../tokens";
import type { View } from "../view";
import type { BlockGroup } from "./block-groups";
import { type Block, readBlock } from "./read-block";

const PAUSE_EVERY = 20;
const SAYS = 20;
const MOST = 6;
const TRIED = 3;
const ENDS = new Set(["hr", "h1", "h2", "form", "script", "style", "ul", "ol", "table"]);

/**
 * Groups of blocks with what stands between them, where the blocks are only the heads of what follows each: a name, a day
 * and stars in one box, the words in the next.
 */
export function* withTails(view: View, groups: readonly BlockGroup[]): Steps<BlockGroup[]> {
  const all = new Map(groups.flatMap(({ blocks }) => blocks.map((block) => [block.element, block] as const)));
  const tails = new Set<Element>();
  const joined: BlockGroup[] = [];
  for (const [index, group] of groups.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const found = tailsOf(view, group);
    const isHead = found !== undefined && mayJoin(group, found, all);
    for (const tail of isHead ? found.flat() : []) tails.add(tail);
    const blocks = group.blocks.map((block, at) => (isHead ? withTail(block, found[at] ?? [], all) : block));
    joined.push({ ...group, blocks });
  }
  return joined.flatMap((group) => {
    const blocks = group.blocks.filter(({ element }) => !tails.has(element));
    return blocks.length > 0 ? [{ ...group, blocks }] : [];
  });
}

/** What follows each block; nothing where the blocks have words of their own. */
function tailsOf(view: View, { blocks }: BlockGroup): Element[][] | undefined {
  if (blocks.length < 2 || blocks.some(({ element }) => view.brief(element) === undefined)) return undefined;
  const [first] = blocks;
  const make = first === undefined ? "" : makeOf(view, first.element);
  const found = blocks.map(({ element }) => tailOf(view, element, make));
  if (found.some((tail) => tail.length === 0)) return undefined;
  const own = blocks.slice(0, TRIED).map((block) => readBlock(view, block)?.fact);
  return own.some((fact) => fact?.kind === "review" && (fact.text?.length ?? 0) >= SAYS) ? undefined : found;
}

function tailOf(view: View, head: Element, make: string): Element[] {
  const { dom } = view.context;
  const tail: Element[] = [];
  let at = dom.nextElement(head);
  for (; at !== null && tail.length <= MOST; at = dom.nextElement(at)) {
    if (makeOf(view, at) === make || ENDS.has(dom.name(at)) || hasAny(view.tokens(at), REPLY_TOKENS)) break;
    tail.push(at);
  }
  const says = tail.some((each) => elementText(dom, each, SAYS * 4).replace(/\P{L}+/gu, "").length >= SAYS);
  return says && tail.length <= MOST ? tail : [];
}

/** Not two reviews of which every second one has another name: of two that rate, or have days, neither is a tail. */
function mayJoin({ blocks }: BlockGroup, tails: readonly Element[][], all: ReadonlyMap<Element, Block>): boolean {
  const after = tails.flat().flatMap((tail) => all.get(tail) ?? []);
  const has = (some: readonly Block[], what: "ratings" | "dates"): boolean =>
    some.some((block) => block[what].length > 0);
  return !(has(blocks, "ratings") && has(after, "ratings")) && !(has(blocks, "dates") && has(after, "dates"));
}

function withTail(block: Block, tail: readonly Element[], all: ReadonlyMap<Element, Block>): Block {
  const within = tail.flatMap((each) => all.get(each) ?? []);
  return {
    element: block.element,
    tail,
    ratings: [block, ...within].flatMap(({ ratings }) => ratings),
    dates: [block, ...within].flatMap(({ dates }) => dates),
    loose: [block, ...within].flatMap(({ loose }) => loose),
  };
}
