import type { Aspect } from "../../model";
import { withNormalised } from "../../rating-scale";
import { line } from "../../text/clean";
import type { RatingMark } from "../marks/mark";
import { pickRating, type PickedRating } from "../marks/pick-rating";
import type { View } from "../view";

export interface BlockRatings {
  readonly main?: PickedRating;
  readonly aspects: Aspect[];
}

const OVERALL =
  /overall|average|total|gesamt|durchschnitt|global|général|generale|general|media|média|moyenne|gemiddeld|totaal|complessiv/iu;
const MOST = 40;

/** A review's own rating, and those of single aspects: rows of one make that each have a caption of their own. */
export function ratingsOf(view: View, block: Element, marks: readonly RatingMark[]): BlockRatings {
  const near = marks.slice(0, MOST);
  const rows = aspectRows(view, block, near);
  const inRows = new Set([...rows.values()].flat());
  const aspects: Aspect[] = [];
  let main = pickRating(near.filter((mark) => !inRows.has(mark)));
  for (const [row, inRow] of rows) {
    const picked = pickRating(inRow);
    const name = captionOf(view, row, inRow);
    if (picked === undefined || name === undefined) continue;
    if (OVERALL.test(name)) main ??= picked;
    else aspects.push({ name, rating: withNormalised(picked.rating) });
  }
  return { ...(main && { main }), aspects };
}

function aspectRows(view: View, block: Element, marks: readonly RatingMark[]): Map<Element, RatingMark[]> {
  const { dom } = view.context;
  const held = new Map<Element, RatingMark[]>();
  for (const mark of marks) {
    for (let at: Element | null = mark.element; at !== null && at !== block; at = dom.parent(at)) {
      const known = held.get(at);
      if (known) known.push(mark);
      else held.set(at, [mark]);
    }
  }
  const rows = [...held].filter(([row, inRow]) => captionOf(view, row, inRow) !== undefined);
  return new Map(rows.filter(([row]) => rows.some(([other]) => other !== row && areAlike(view, row, other))));
}

/** Of one parent, one element name and one class. */
function areAlike({ context: { dom } }: View, one: Element, other: Element): boolean {
  const first = (element: Element): string => dom.attribute(element, "class")?.trim().split(/\s+/u)[0] ?? "";
  return dom.parent(one) === dom.parent(other) && dom.name(one) === dom.name(other) && first(one) === first(other);
}

/** What is left of a row's text without its rating: a few words, no more. */
function captionOf(view: View, row: Element, marks: readonly RatingMark[]): string | undefined {
  const values = new Set(marks.map(({ rating }) => rating.value ?? rating.grade));
  const text = view.brief(row);
  if (values.size !== 1 || text === undefined) return undefined;
  const rest = marks.reduce((left, { rating }) => left.replace(rating.raw, " "), text);
  const caption = line(rest.replace(/[\d.,/★☆⭐:()%]+/gu, " "), 80);
  return /\p{L}{3}/u.test(caption) && caption.length <= 40 ? caption : undefined;
}
