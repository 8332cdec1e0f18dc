import { authorOf } from "../visible/blocks/author";
import { isClosedOff, partsOf, type Part } from "../visible/blocks/block-parts";
import { ratingsOf } from "../visible/blocks/main-rating";
import { saidWords } from "../visible/blocks/said-words";
import type { DateMark, Marks } from "../visible/marks/mark";
import type { View } from "../visible/view";

/** The parts of a review, by the schema.org terms they are read into. */
export const REVIEW_PARTS = ["author", "datePublished", "ratingValue", "name", "reviewBody"] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];
export type SeenParts = Partial<Record<ReviewPart, Element>>;

/** Where in a block the parts of a review seem to stand, as far as its words and its build show. */
export function seenParts(view: View, marks: Marks, block: Element): SeenParts {
  const { dom } = view.context;
  const inside = ({ element }: { readonly element: Element }): boolean =>
    dom.contains(block, element) && !isClosedOff(view, element, block);
  const parts = partsOf(view, block);
  const date = dateIn(view, marks.dates.filter(inside));
  const rating = ratingsOf(view, block, marks.ratings.filter(inside)).main?.mark.element;
  const used = new Set(parts.filter((part) => isTold(view, part, [date, rating])));
  const author = authorOf(
    view,
    block,
    parts.filter((part) => !used.has(part)),
  );
  for (const part of parts) if (part.element === author?.element) used.add(part);
  const { text, title } = saidWords({ view, block, parts, used }, author !== undefined);
  const all = { author: author?.element, datePublished: date, ratingValue: rating };
  return known({ ...all, name: title?.element, reviewBody: text?.element });
}

/** The day it was written: in an element for times, else the first whole date. */
function dateIn({ context: { dom } }: View, dates: readonly DateMark[]): Element | undefined {
  const isWhole = ({ iso }: DateMark): boolean => (iso?.length ?? 0) >= 10;
  return (dates.find(({ element }) => dom.name(element) === "time") ?? dates.find(isWhole) ?? dates[0])?.element;
}

const isTold = ({ context: { dom } }: View, part: Part, told: readonly (Element | undefined)[]): boolean =>
  told.some((element) => element !== undefined && dom.contains(element, part.element) && part.text.trim().length < 60);

const known = (parts: Partial<Record<ReviewPart, Element | undefined>>): SeenParts =>
  Object.fromEntries(Object.entries(parts).filter(([, element]) => element !== undefined));
