import type { Review } from "../../model";
import { makeOf } from "../alike";
import { countsIn } from "../marks/count-text";
import type { RatingMark } from "../marks/mark";
import { hasAny, REPLY_TOKENS } from "../tokens";
import type { View } from "../view";
import type { VisibleFact } from "../visible-fact";
import { isComment } from "./comment";
import { isDetails, ratesBeside } from "./holders";
import { isOtherKind } from "./other-kinds";
import type { Block } from "./read-block";

const SUMMARY = new Set("aggregate summary overview histogram distribution breakdown statistics".split(" "));
const SEVERAL =
  "reviews testimonials ratings bewertungen rezensionen recensioni recensies beoordelingen opinions opiniones opinioni opinioes avaliacoes".split(
    " ",
  );
const SHORTEST = 20;
const LABEL = 60;

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

/** What is known of a block before it is read. */
export interface Evidence {
  /** Whether names or headings say that it is a review. */
  readonly isSaid: boolean;
  /** Whether no other block of its make stands beside it. */
  readonly isAlone: boolean;
  /** Whether only a rating makes a review of it. */
  readonly mustRate: boolean;
}

/** Whether a block may be a review: not beside what the page is about, unless it is called one, and no holder of one. */
export function mayBeReview(view: View, block: Block, { isSaid, isAlone }: Evidence): boolean {
  const { element, ratings } = block;
  if ((view.zone(element).aside && !isSaid) || hasAny(view.tokens(element), SUMMARY)) return false;
  if (ratings.length === 0) return isSaid && !isComment(view, element) && !isOtherKind(view, element);
  if (isAlone && (ratesBeside(view, block) || isDetails(view, block))) return false;
  return true;
}

/** Whether the rating of a block is told with how many gave it, as cards of other things have it. */
export function isOfMany(
  view: View,
  { element, ratings, dates }: Block,
  isAlone: boolean,
  counted: readonly Element[],
): boolean {
  if (ratings.length === 0) return false;
  if (dates.length === 0 && counted.some((each) => view.context.dom.contains(element, each))) return true;
  return ratings.some((mark) => isCounted(view, mark, element, isAlone));
}

/** How many rated stands right beside the rating; or that it is the average, which of many blocks may be that of one's own scores. */
function isCounted(view: View, { element, rating: { raw } }: RatingMark, block: Element, isAlone: boolean): boolean {
  const { dom } = view.context;
  let at: Element | null = element;
  for (let level = 0; at !== null && at !== block && level < UP; level++, at = dom.parent(at)) {
    const near = view.brief(at);
    if (near === undefined) return false;
    if (isAlone && AVERAGE.test(near.slice(0, Math.max(0, near.indexOf(raw))).slice(-LABEL))) return true;
    if (near.length >= LABEL) continue;
    const of = countsIn(near).find((each) => each.of !== "reviews" && each.count > 0);
    // Further off, a number beside a name is how many whoever it is has written.
    if (of && (level < NEAR || !/\p{L}/u.test(near.replace(of.raw, "").replace(raw, "")))) return true;
    if (level > 0 && near.replace(raw, "").trim() !== "") return false;
  }
  return false;
}

const UP = 4;
const NEAR = 2;
const AVERAGE = /(?<!\p{L})(?:average|durchschnitt\p{L}*|moyenne|promedio|media|medio|gemiddelde?|média)(?!\p{L})/iu;

/** A lone review without its day: somebody's words and whole stars, which an average seldom has. */
const saysAll = ({ author, rating, text = "" }: Pick<Review, "author" | "rating" | "text">): boolean =>
  author !== undefined && text.length >= LEAST_ALONE && Number.isInteger((rating?.value ?? Number.NaN) * 2);

const LEAST_ALONE = 40;

/** Whether what was read of a block is a review. One alone has nothing beside it that shows its make, so it must say more. */
export function isReview({ fact }: VisibleFact, isSaid: boolean, isOneOfMany: boolean): boolean {
  if (fact.kind !== "review") return false;
  const isSigned = fact.author !== undefined && fact.date !== undefined;
  if (!isSigned && (isOneOfMany ? fact.text === undefined : !(isSaid && saysAll(fact)))) return false;
  if (isShared(fact.rating) && (!isOneOfMany || fact.date === undefined)) return false;
  // Somebody may rate and say nothing.
  if (fact.text === undefined && fact.title === undefined) return isSaid && isSigned && fact.rating !== undefined;
  if (fact.rating !== undefined) return isSaid || isSigned;
  return isSaid && (fact.text?.length ?? 0) >= SHORTEST && fact.author !== undefined;
}

/** Nobody gives 4.3 stars: it is what many gave. */
const isShared = (rating: Review["rating"]): boolean =>
  rating?.value !== undefined && rating.value <= 5 && (rating.best ?? 0) <= 5 && !Number.isInteger(rating.value * 2);
