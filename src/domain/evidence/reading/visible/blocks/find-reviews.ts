import type { Steps } from "../../context";
import type { Marks } from "../marks/mark";
import type { View } from "../view";
import type { VisibleFact } from "../visible-fact";
import { blockGroups, type BlockGroup } from "./block-groups";
import { type Block, readBlock } from "./read-block";
import { areVoted, isCalledSeveral, isComment, isPlace, isReview, isTwinComment, mayBeReview } from "./review-evidence";
import { isCalledReview, isSection, isUnderReviews } from "./spoken-reviews";
import { placeOf } from "../../dom/nodes";

export interface FoundReviews {
  readonly facts: VisibleFact[];
  /** The blocks they stand in. */
  readonly blocks: ReadonlySet<Element>;
}

interface Search {
  readonly view: View;
  readonly facts: VisibleFact[];
  readonly taken: Set<Element>;
  /** Everything around a block that was taken. */
  readonly holders: Set<Element>;
  readonly counted: readonly Element[];
}

const MOST = 5_000;
const MOST_COUNTED = 500;
const PAUSE_EVERY = 5;
const FOLLOWING = 4;
/** How sure a number is a rating that nothing but its place says to be one. */
const UNNAMED = 0.4;

/**
 * Reviews that the page shows in blocks of one make: at least two side by side, or one that is called a review. A block
 * is a review if it has a rating, or if names or headings around say that reviews are what stands there.
 */
export function* findReviews(view: View, marks: Marks): Steps<FoundReviews> {
  const named = marks.counts.filter(({ of }) => of !== "either").slice(0, MOST_COUNTED);
  const counted = named.map(({ element }) => element);
  const search: Search = { view, facts: [], taken: new Set(), holders: new Set(), counted };
  const groups = yield* blockGroups(view, marks);
  for (const [index, group] of inOrderOfSize(groups).entries()) {
    if (search.facts.length >= MOST) break;
    if (index % PAUSE_EVERY === 0) yield;
    yield* readGroup(search, group);
  }
  return { facts: search.facts.sort(byPlace), blocks: search.taken };
}

/** The most repeated first: what is rated most often side by side is the reviews, not their parts or what holds them. */
function inOrderOfSize(groups: readonly BlockGroup[]): BlockGroup[] {
  const rated = new Map(
    groups.map((group) => [group, group.blocks.filter(({ ratings }) => ratings.length > 0).length] as const),
  );
  const signed = new Map(
    groups.map(
      (group) =>
        [group, group.blocks.filter(({ ratings, dates }) => ratings.length > 0 && dates.length > 0).length] as const,
    ),
  );
  const count = (group: BlockGroup): number => rated.get(group) ?? 0;
  const dated = (group: BlockGroup): number => signed.get(group) ?? 0;
  return [...groups].sort(
    (one, other) =>
      count(other) - count(one) ||
      dated(other) - dated(one) ||
      other.blocks.length - one.blocks.length ||
      one.depth - other.depth,
  );
}

function* readGroup(search: Search, { parent, blocks }: BlockGroup): Steps {
  const { view, taken, holders } = search;
  const around = takenAround(view, parent, taken);
  if (around !== undefined) {
    readAnswers(search, blocks, around);
    return;
  }
  const free = blocks.filter(({ element }) => !holders.has(element) && !taken.has(element) && isPlace(view, element));
  const isAlone = free.length < 2;
  const called = free.filter(
    ({ element }) => isCalledReview(view.tokens, element) && !(isAlone && isCalledSeveral(view, element)),
  );
  const isUnder = free.length > 0 && isUnderReviews(view, parent);
  if (isAlone && called.length === 0 && !isRatedAlone(view, free[0], isUnder)) return;
  if (!isUnder && areVoted(view, free)) return;
  if (isUnder) rateByNumbers(free);
  for (const [index, block] of free.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const isNamed = isUnder || called.includes(block);
    const isRated = !isNamed && block.ratings.length > 0 && isComment(view, block.element);
    // The ratings in a comment's box may all be those of the answers within it.
    if (mayBeReview(view, block, isNamed || isRated, search.counted))
      take(search, block, isNamed || isRated, !isAlone, isRated);
  }
}

/** One block alone shows no make; it must rate and stand under a heading of reviews, or be a comment, such as an answer. */
const isRatedAlone = (view: View, block: Block | undefined, isUnder: boolean): boolean =>
  block !== undefined && block.ratings.length > 0 && (isUnder || isComment(view, block.element));

/** Where nothing else rates, one number with its tenths in nearly every review is its rating. */
function rateByNumbers(blocks: readonly Block[]): void {
  const with1 = blocks.filter(({ loose }) => loose.length === 1);
  if (blocks.some(({ ratings }) => ratings.length > 0) || with1.length < 2 || with1.length * 5 < blocks.length * 4)
    return;
  for (const { ratings, loose } of with1) {
    for (const { element, raw } of loose) {
      ratings.push({ element, rating: { raw, value: Number(raw.replace(",", ".")) }, weight: UNNAMED });
    }
  }
}

/** Comments on a comment that rate. */
function readAnswers(search: Search, blocks: readonly Block[], around: Element): void {
  for (const block of blocks) {
    if (block.ratings.length === 0 || search.taken.has(block.element)) continue;
    if (isTwinComment(search.view, block.element, around)) take(search, block, true, true, true);
  }
}

function take(search: Search, block: Block, isSaid: boolean, isOneOfMany: boolean, mustRate = false): void {
  const { dom } = search.view.context;
  const found = readBlock(search.view, block);
  if (!found || !isReview(found, isSaid, isOneOfMany) || (mustRate && !("rating" in found.fact))) return;
  const isDoubtful = !isOneOfMany || !("date" in found.fact) || isCalledSeveral(search.view, block.element);
  if (isDoubtful && isSection(search.view, block.element)) return;
  search.facts.push(found);
  search.taken.add(block.element);
  for (let at = dom.parent(block.element); at !== null && !search.holders.has(at); at = dom.parent(at)) {
    search.holders.add(at);
  }
}

function takenAround({ context: { dom } }: View, element: Element, taken: ReadonlySet<Element>): Element | undefined {
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) if (taken.has(at)) return at;
  return undefined;
}

function byPlace(one: VisibleFact, other: VisibleFact): number {
  const place = placeOf(one.stated.place.element, other.stated.place.element);
  return (place & FOLLOWING) !== 0 ? -1 : 1;
}
