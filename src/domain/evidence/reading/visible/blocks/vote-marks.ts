import type { RatingMark } from "../marks/mark";
import { hasAny } from "../tokens";
import type { View } from "../view";

const VOTES = new Set(
  "vote votes voting votecount upvote upvotes downvote downvotes karma points like likes thumb thumbs helpful useful".split(
    " ",
  ),
);
const ARROWS = /[▲▼△▽▴▾⬆⬇👍👎]|^\s*[+−-]\s?\d/u;
const BARE = /^(?:data-score=")?\d+"?$/u;
const UP = 3;

/** A whole number that nothing but its place makes a rating. */
export const isBare = ({ rating: { raw, best, grade } }: RatingMark): boolean =>
  best === undefined && grade === undefined && BARE.test(raw);

/** Whether a number is of other readers' votes for what somebody said, by the names or arrows around it. */
export function isVote(view: View, mark: RatingMark): boolean {
  if (!isBare(mark)) return false;
  let at: Element | null = mark.element;
  for (let level = 0; at !== null && level < UP; level++, at = view.context.dom.parent(at)) {
    const text = view.brief(at);
    if (text === undefined || text.length > SHORT) return false;
    if (hasAny(view.tokens(at), VOTES) || ARROWS.test(text)) return true;
    if ([...view.context.dom.all("[class]", at)].slice(0, MOST).some((each) => hasAny(view.tokens(each), VOTES)))
      return true;
  }
  return false;
}

const SHORT = 24;
const MOST = 8;
