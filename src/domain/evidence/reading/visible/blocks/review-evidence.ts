import type { Review } from "../../model";
import { makeOf } from "../alike";
import { countsIn } from "../marks/count-text";
import { hasAny, REPLY_TOKENS } from "../tokens";
import type { View } from "../view";
import type { VisibleFact } from "../visible-fact";
import type { Block } from "./read-block";

const COMMENT = new Set("comment comments kommentar commentaire comentario commento reactie".split(" "));
const SUMMARY = new Set("aggregate summary overview histogram distribution breakdown statistics".split(" "));
const SEVERAL =
  "reviews testimonials ratings bewertungen rezensionen recensioni recensies beoordelingen opinions opiniones opinioni opinioes avaliacoes".split(
    " ",
  );
const SHORTEST = 20;
const LABEL = 60;

/** Whether its names say that a block is a comment: of these only rated ones are reviews. */
export const isComment = (view: View, element: Element): boolean => hasAny(view.tokens(element), COMMENT);

const MOST_STARS = 5;

/** Whether the bare numbers beside comments are other readers' votes for them: no stars go down to 0 or above 5. */
export const areVoted = (view: View, blocks: readonly Block[]): boolean =>
  blocks.some(
    ({ element, ratings }) =>
      isComment(view, element) &&
      ratings.some(
        ({ rating: { best, value } }) =>
          best === undefined && value !== undefined && (value <= 0 || value > MOST_STARS),
      ),
  );

/** A lone box called "reviews" is rather all of them. */
export const isCalledSeveral = (view: View, element: Element): boolean =>
  SEVERAL.some((word) => view.tokens(element).has(word));

/** Whether reviews may stand here at all. */
export function isPlace(view: View, element: Element): boolean {
  const zone = view.zone(element);
  return !zone.out && !zone.furniture && !zone.form && !hasAny(view.tokens(element), REPLY_TOKENS);
}

/** A comment on a comment is a review if it rates, too. */
export const isTwinComment = (view: View, element: Element, around: Element): boolean =>
  makeOf(view, element) === makeOf(view, around) && isComment(view, element);

/**
 * Whether a block may be a review. Cards of other things have ratings, too, but with how many gave them, and beside what
 * the page is about. `counted`: elements that tell a count of ratings or reviews.
 */
export function mayBeReview(view: View, block: Block, isSaid: boolean, counted: readonly Element[]): boolean {
  const { element, ratings, dates } = block;
  if ((view.zone(element).aside && !isSaid) || hasAny(view.tokens(element), SUMMARY)) return false;
  if (ratings.length === 0) return isSaid && !isComment(view, element);
  if (dates.length === 0 && counted.some((each) => view.context.dom.contains(element, each))) return false;
  return !ratings.some((mark) => isCounted(view, mark.element));
}

/** How many rated stands right beside the rating. */
function isCounted(view: View, element: Element): boolean {
  const parent = view.context.dom.parent(element);
  const near = (parent && view.brief(parent)) ?? view.brief(element) ?? "";
  return near.length < LABEL && countsIn(near).some(({ of, count }) => of !== "reviews" && count > 0);
}

/** A lone review without its day: somebody's words and whole stars, which an average seldom has. */
const saysAll = ({ author, rating, text = "" }: Pick<Review, "author" | "rating" | "text">): boolean =>
  author !== undefined && text.length >= LEAST_ALONE && Number.isInteger((rating?.value ?? Number.NaN) * 2);

const LEAST_ALONE = 40;

/** Whether what was read of a block is a review. One alone has nothing beside it that shows its make, so it must say more. */
export function isReview({ fact }: VisibleFact, isSaid: boolean, isOneOfMany: boolean): boolean {
  if (fact.kind !== "review") return false;
  const isSigned = fact.author !== undefined && fact.date !== undefined;
  if (!isSigned && (isOneOfMany ? fact.text === undefined : !(isSaid && saysAll(fact)))) return false;
  if (fact.rating !== undefined) return isSaid || isSigned;
  return isSaid && (fact.text?.length ?? 0) >= SHORTEST && fact.author !== undefined;
}
