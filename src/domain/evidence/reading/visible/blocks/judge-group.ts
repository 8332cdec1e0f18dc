import type { Steps } from "../../context";
import type { View } from "../view";
import type { VisibleFact } from "../visible-fact";
import { isOwnersAnswer } from "../answers/find-answer";
import { areAspects } from "./aspect-names";
import { isComment } from "./comment";
import { settleRatings } from "./group-ratings";
import { areHolders, holdsHeading } from "./holders";
import { isCard } from "./other-things";
import { type Block, readBlock } from "./read-block";
import { areVoted, type Evidence, isCalledSeveral, isOfMany, isReview, mayBeReview } from "./review-evidence";
import { isCalledReview, isSection, isUnderReviews } from "./spoken-reviews";
import { isBare } from "./vote-marks";

/** A block that is read as a review. */
export interface Draft {
  readonly element: Element;
  readonly tail?: readonly Element[] | undefined;
  readonly found: VisibleFact;
}

export interface Judged {
  readonly drafts: Draft[];
  /** Blocks that show something else, such as cards of other things: nothing in them is a review. */
  readonly others: Element[];
}

const NONE: Judged = { drafts: [], others: [] };
const PAUSE_EVERY = 5;

/** Which blocks of one parent and one make are reviews. `counted`: elements that tell a count of ratings or reviews. */
export function* judgeGroup(
  view: View,
  parent: Element,
  blocks: readonly Block[],
  counted: readonly Element[],
): Steps<Judged> {
  const isAlone = blocks.length < 2;
  const called = blocks.filter(
    ({ element }) => isCalledReview(view.tokens, element) && !(isAlone && isCalledSeveral(view, element)),
  );
  const isUnder = blocks.length > 0 && isUnderReviews(view, parent);
  if (isAlone && called.length === 0 && !isRatedAlone(view, blocks[0], isUnder)) return NONE;
  if (!isUnder && areVoted(view, blocks)) return NONE;
  settleRatings(view, blocks, isUnder);
  const isMade = blocks.filter(({ ratings }) => ratings.length > 0).length > 1;
  if (areHolders(view, blocks)) return NONE;
  const drafts: Draft[] = [];
  const others: Element[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const isNamed = isUnder || called.includes(block);
    const isRated = !isNamed && isComment(view, block.element) && !block.ratings.every(isBare);
    if ((!isNamed && !isRated && !isMade) || holdsHeading(view, block, blocks)) continue;
    // The ratings in a comment's box may all be those of the answers within it.
    const evidence = { isSaid: isNamed || isRated, isAlone, mustRate: isRated };
    const isOther =
      isOfMany(view, block, isAlone, counted) || (block.ratings.length === 0 && isOwnersAnswer(view, block.element));
    const found = isOther || !mayBeReview(view, block, evidence) ? undefined : readBlock(view, block);
    if (isOther || (found && isCard(view, block.element, found.fact))) others.push(block.element);
    else if (found && isDraft(view, block, found, evidence))
      drafts.push({ element: block.element, tail: block.tail, found });
  }
  if (!areAspects(drafts.flatMap(({ found: { fact } }) => undatedAuthor(fact)))) return { drafts, others };
  return { drafts: [], others: blocks.map(({ element }) => element) };
}

const undatedAuthor = (fact: VisibleFact["fact"]): string[] =>
  fact.kind === "review" && fact.date === undefined && fact.author !== undefined ? [fact.author] : [];

/** One block alone shows no make; it must rate and stand under a heading of reviews, or be a comment, such as an answer. */
const isRatedAlone = (view: View, block: Block | undefined, isUnder: boolean): boolean =>
  block !== undefined && block.ratings.length > 0 && (isUnder || isComment(view, block.element));

function isDraft(view: View, { element }: Block, found: VisibleFact, { isSaid, isAlone, mustRate }: Evidence): boolean {
  if (!isReview(found, isSaid, !isAlone) || (mustRate && !("rating" in found.fact))) return false;
  const isDoubtful = isAlone || !("date" in found.fact) || isCalledSeveral(view, element);
  return !(isDoubtful && isSection(view, element));
}

/** A comment on a comment, which is a review if it rates. */
export function judgeAnswer(view: View, block: Block): Draft | undefined {
  const evidence = { isSaid: true, isAlone: false, mustRate: true };
  const found = mayBeReview(view, block, evidence) ? readBlock(view, block) : undefined;
  return found && isDraft(view, block, found, evidence) ? { element: block.element, found } : undefined;
}
