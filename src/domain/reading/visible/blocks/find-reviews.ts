import type { Steps } from "../../context";
import { hasAny, REPLY_TOKENS } from "../tokens";
import { makeOf } from "../alike";
import { countsIn } from "../marks/count-text";
import type { Marks } from "../marks/mark";
import type { View } from "../view";
import type { VisibleFact } from "../visible-fact";
import { blockGroups, type BlockGroup } from "./block-groups";
import { type Block, readBlock } from "./read-block";
import { isCalledReview, isUnderReviews } from "./spoken-reviews";

export interface FoundReviews {
  readonly facts: VisibleFact[];
  /** The blocks they stand in. */
  readonly blocks: ReadonlySet<Element>;
}

const MOST = 5_000;
const COMMENT = new Set(["comment", "comments", "kommentar", "commentaire", "comentario", "commento"]);
const SUMMARY = new Set(["aggregate", "summary", "overview", "histogram", "distribution", "breakdown", "statistics"]);

/**
 * Reviews that the page shows in blocks of one make: at least two side by side, or one that is called a review. A block
 * is a review if it has a rating, or if names or headings around say that reviews are what stands there.
 */
export function* findReviews(view: View, marks: Marks): Steps<FoundReviews> {
  const facts: VisibleFact[] = [];
  const blocks = new Set<Element>();
  const counted = marks.counts
    .filter(({ of }) => of !== "either")
    .slice(0, 500)
    .map(({ element }) => element);
  const holders = new Set<Element>();
  const groups = blockGroups(view, marks);
  for (const group of inOrderOfSize(groups)) {
    if (facts.length >= MOST) break;
    yield;
    const found = readGroup(view, group, blocks, holders, counted);
    for (const [block, fact] of found) {
      for (let at = view.context.dom.parent(block); at !== null && !holders.has(at); at = view.context.dom.parent(at))
        holders.add(at);
      blocks.add(block);
      facts.push(fact);
    }
  }
  return { facts: inOrder(facts), blocks };
}

/** The most repeated first: what is rated most often side by side is the reviews, not their parts or what holds them. */
function inOrderOfSize(groups: readonly BlockGroup[]): BlockGroup[] {
  const rated = ({ blocks }: BlockGroup): number => blocks.filter(({ ratings }) => ratings.length > 0).length;
  return [...groups].sort(
    (one, other) => rated(other) - rated(one) || other.blocks.length - one.blocks.length || one.depth - other.depth,
  );
}

function readGroup(
  view: View,
  { parent, blocks }: BlockGroup,
  taken: ReadonlySet<Element>,
  holders: ReadonlySet<Element>,
  counted: readonly Element[],
): [Element, VisibleFact][] {
  const around = takenAround(view, parent, taken);
  const free = blocks.filter(
    ({ element, ratings }) =>
      (around === undefined || (isRatedTwin(view, element, around) && ratings.length > 0)) &&
      !taken.has(element) &&
      !holders.has(element) &&
      isPlace(view, element),
  );
  if (around !== undefined)
    return free.flatMap((block) => readFree(view, block, true, true)).filter(([, { fact }]) => "rating" in fact);
  const called = free.filter(({ element }) => isCalledReview(view.tokens, element) && isNotAll(view, element, free));
  const spoken = free.length > 0 && isUnderReviews(view, parent);
  if (free.length < 2 && called.length === 0 && !(spoken && free[0]?.ratings.length)) return [];
  return free.flatMap((block): [Element, VisibleFact][] => {
    const isSaid =
      spoken || called.includes(block) || (block.ratings.length > 0 && hasAny(view.tokens(block.element), COMMENT));
    return mayBe(view, block, isSaid, counted) ? readFree(view, block, isSaid, free.length > 1) : [];
  });
}

function readFree(view: View, block: Block, isSaid: boolean, isOneOfMany: boolean): [Element, VisibleFact][] {
  const fact = readBlock(view, block);
  return fact && isReview(fact, isSaid, isOneOfMany) ? [[block.element, fact]] : [];
}

/** A comment on a comment is a review if it rates, too. */
function isRatedTwin(view: View, element: Element, around: Element): boolean {
  return makeOf(view, element) === makeOf(view, around) && hasAny(view.tokens(element), COMMENT);
}

/** A lone box called "reviews" is rather all of them. */
const isNotAll = (view: View, element: Element, free: readonly Block[]): boolean =>
  free.length > 1 ||
  ![
    "reviews",
    "testimonials",
    "ratings",
    "bewertungen",
    "rezensionen",
    "recensioni",
    "recensies",
    "beoordelingen",
    "opiniones",
  ].some((word) => view.tokens(element).has(word));

function isPlace(view: View, element: Element): boolean {
  const zone = view.zone(element);
  return !zone.out && !zone.furniture && !zone.form && !hasAny(view.tokens(element), REPLY_TOKENS);
}

/** Cards of other things have ratings, too, but with how many gave them; and they stand beside what the page is about. */
function mayBe(view: View, block: Block, isSaid: boolean, counted: readonly Element[]): boolean {
  if ((view.zone(block.element).aside && !isSaid) || hasAny(view.tokens(block.element), SUMMARY)) return false;
  if (block.ratings.length === 0) return isSaid && !hasAny(view.tokens(block.element), COMMENT);
  if (block.dates.length === 0 && counted.some((element) => view.context.dom.contains(block.element, element)))
    return false;
  return !block.ratings.some(({ element }) => {
    const parent = view.context.dom.parent(element);
    const near = (parent && view.brief(parent)) ?? view.brief(element) ?? "";
    return countsIn(near).some(({ of, count }) => of !== "reviews" && count > 0 && near.length < 60);
  });
}

/** One alone has nothing beside it that shows its make, so it must say who wrote it and when. */
function isReview({ fact }: VisibleFact, isSaid: boolean, isOneOfMany: boolean): boolean {
  if (fact.kind !== "review" || (!isOneOfMany && (fact.author === undefined || fact.date === undefined))) return false;
  if (fact.text === undefined && (fact.author === undefined || fact.date === undefined)) return false;
  if (fact.rating !== undefined) return isSaid || (fact.author !== undefined && fact.date !== undefined);
  return isSaid && (fact.text?.length ?? 0) >= 20 && fact.author !== undefined;
}

function takenAround({ context: { dom } }: View, element: Element, taken: ReadonlySet<Element>): Element | undefined {
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) if (taken.has(at)) return at;
  return undefined;
}

const FOLLOWING = 4;

function inOrder(facts: VisibleFact[]): VisibleFact[] {
  return facts.sort((one, other) => {
    const place = one.stated.place.element.compareDocumentPosition(other.stated.place.element);
    return (place & FOLLOWING) !== 0 ? -1 : 1;
  });
}
