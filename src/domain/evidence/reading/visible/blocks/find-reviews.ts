import type { Steps } from "../../context";
import type { Marks } from "../marks/mark";
import type { View } from "../view";
import { answerTo } from "../answers/find-answer";
import type { SeenAnswer, VisibleFact } from "../visible-fact";
import { blockGroups, type BlockGroup } from "./block-groups";
import type { Block } from "./read-block";
import { isClosedOff } from "./block-parts";
import { type Draft, judgeAnswer, judgeGroup } from "./judge-group";
import type { FoundReviews } from "../review-finder";
import { isPlace, isTwinComment } from "./review-evidence";
import { ofTheirThings } from "./thing-reviewed";
import { withTails } from "./tails";
import { isVote } from "./vote-marks";
import { placeOf } from "../../dom/nodes";

interface Search {
  readonly view: View;
  readonly facts: VisibleFact[];
  readonly taken: Set<Element>;
  /** Everything around a block that was taken, each with one such block. */
  readonly holders: Map<Element, Element>;
  /** What shows something else, with all in it. */
  readonly others: Set<Element>;
  readonly counted: readonly Element[];
}

const MOST = 5_000;
const MOST_COUNTED = 500;
const PAUSE_EVERY = 5;
const FOLLOWING = 4;

/**
 * Reviews that the page shows in blocks of one make: at least two side by side, or one that is called a review. A block
 * is a review if it has a rating, or if names or headings around say that reviews are what stands there.
 */
export function* findReviews(view: View, marks: Marks, known: Iterable<Element>): Steps<FoundReviews> {
  const named = marks.counts.filter(({ of }) => of !== "either").slice(0, MOST_COUNTED);
  const counted = named.map(({ element }) => element);
  const search: Search = { view, facts: [], taken: new Set(), holders: new Map(), others: new Set(), counted };
  const ratings = marks.ratings.filter((mark) => !isVote(view, mark));
  const groups = yield* withTails(view, yield* blockGroups(view, { ...marks, ratings }));
  for (const [index, group] of inOrderOfSize(groups).entries()) {
    if (search.facts.length >= MOST) break;
    if (index % PAUSE_EVERY === 0) yield;
    yield* readGroup(search, group);
  }
  const facts = ofTheirThings(view, search.facts.sort(byPlace));
  return { facts, blocks: search.taken, answers: yield* answersTo(view, known) };
}

function* answersTo(view: View, reviews: Iterable<Element>): Steps<Map<Element, SeenAnswer>> {
  const answers = new Map<Element, SeenAnswer>();
  for (const [index, review] of [...reviews].slice(0, MOST).entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const answer = isWholePage(view, review) ? undefined : answerTo(view, review);
    if (answer) answers.set(review, answer);
  }
  return answers;
}

/** Some pages are marked up as one review from end to end: what is answered there is answered to others. */
const isWholePage = ({ context: { dom } }: View, review: Element): boolean =>
  WHOLE.has(dom.name(review)) || [...dom.all("h1", review)].length > 0;

const WHOLE = new Set(["html", "body", "main"]);

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
  const { view, taken, others, counted } = search;
  if (elementAround(view, parent, others) !== undefined) return;
  const around = elementAround(view, parent, taken);
  if (around !== undefined) {
    readAnswers(search, blocks, around);
    return;
  }
  const free = blocks.filter(({ element }) => isFree(search, element) && isPlace(view, element));
  const judged = yield* judgeGroup(view, parent, free, counted);
  for (const draft of judged.drafts) take(search, draft);
  if (free.length > 1) for (const other of judged.others) others.add(other);
}

/** Neither taken nor around what is; but of what was taken it may be the comment that these answer. */
function isFree({ view, taken, holders }: Search, element: Element): boolean {
  const held = holders.get(element);
  return (
    !taken.has(element) &&
    (held === undefined || (isTwinComment(view, held, element) && isClosedOff(view, held, element)))
  );
}

/** Comments on a comment that rate. */
function readAnswers(search: Search, blocks: readonly Block[], around: Element): void {
  for (const block of blocks) {
    if (block.ratings.length === 0 || search.taken.has(block.element)) continue;
    const answer = isTwinComment(search.view, block.element, around) ? judgeAnswer(search.view, block) : undefined;
    if (answer) take(search, answer);
  }
}

function take({ view: { context }, facts, taken, holders }: Search, { element, tail = [], found }: Draft): void {
  facts.push(found);
  for (const each of [element, ...tail]) taken.add(each);
  for (let at = context.dom.parent(element); at !== null && !holders.has(at); at = context.dom.parent(at))
    holders.set(at, element);
}

function elementAround({ context: { dom } }: View, element: Element, some: ReadonlySet<Element>): Element | undefined {
  for (let at: Element | null = element; at !== null; at = dom.parent(at)) if (some.has(at)) return at;
  return undefined;
}

function byPlace(one: VisibleFact, other: VisibleFact): number {
  const place = placeOf(one.stated.place.element, other.stated.place.element);
  return (place & FOLLOWING) !== 0 ? -1 : 1;
}
