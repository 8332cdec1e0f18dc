import { type CountMark, type Marks, type RatingMark, WEIGHT } from "../marks/mark";
import { pickRating, type PickedRating } from "../marks/pick-rating";
import { elementText } from "../../text/element-text";
import type { View } from "../view";
import { grouped } from "../grouped";
import { alikeAround, makeOf } from "../alike";

/** A rating with the counts that stand around it, and the smallest element that holds both. */
export interface Candidate {
  readonly picked: PickedRating;
  readonly counts: readonly CountMark[];
  readonly spot: Element;
}

const LEVELS = 6;
const CARD_LEVELS = 8;
const CARD_TEXT = 700;
/** So many of one make are a list, however long each is. */
const MANY = 4;

/** Ratings that may be of the whole: not in reviews, rows, cards of other things, forms or the page's furniture. */
export function candidates(view: View, marks: Marks, apart: ReadonlySet<Element>): Candidate[] {
  const free = marks.ratings.filter((mark) => isFree(view, mark, apart));
  const inRows = rowMarks(view, free);
  const spots = new Map<Element, RatingMark[]>();
  const counts = countsByElement(view, marks);
  for (const mark of free) {
    if (inRows.has(mark)) continue;
    const spot = spotOf(view, mark.element, counts);
    spots.set(spot, [...(spots.get(spot) ?? []), mark]);
  }
  return [...spots].flatMap(([spot, here]) => {
    const picked = pickRating(here);
    return picked ? [{ picked, spot, counts: counts.get(spot) ?? [] }] : [];
  });
}

function isFree(view: View, { element, rating, weight }: RatingMark, apart: ReadonlySet<Element>): boolean {
  const zone = view.zone(element);
  // No visitor is asked for tenths: words with them, beside the stars to vote by, tell what was voted so far.
  const isTold = weight >= WEIGHT.text && rating.value !== undefined && !Number.isInteger(rating.value);
  if (zone.out || zone.furniture || (zone.form && !isTold) || weight <= WEIGHT.plain) return false;
  for (let at: Element | null = element; at !== null; at = view.context.dom.parent(at)) if (apart.has(at)) return false;
  return true;
}

/** Marks in things of one make side by side, each with words of its own: cards, tables of aspects. */
function rowMarks(view: View, marks: readonly RatingMark[]): Set<RatingMark> {
  const found = new Set<RatingMark>();
  for (const rows of alikeAround(view, marks, CARD_LEVELS)) {
    const own = built(
      view,
      [...rows.keys()].filter((row) => isRow(view, row, rows.size)),
    );
    if (own.length < 2) continue;
    for (const row of own) for (const mark of rows.get(row) ?? []) found.add(mark);
  }
  return found;
}

/** Rows of one build: what they begin with is of one make. Columns of a layout are not. */
function built(view: View, rows: readonly Element[]): Element[] {
  const builds = grouped(rows, (row) => {
    const first = view.context.dom.firstElement(row);
    return first === null ? "" : makeOf(view, first);
  });
  return [...builds.values()].filter((alike) => alike.length > 1).flat();
}

function isRow(view: View, row: Element, count: number): boolean {
  const { dom } = view.context;
  if (dom.all("h1", row).length > 0) return false;
  const text = elementText(dom, row, CARD_TEXT + 1);
  return (text.length <= CARD_TEXT || count >= MANY) && /\p{L}{3}/u.test(text);
}

/** For every element around a count: the counts within it. */
function countsByElement(view: View, marks: Marks): Map<Element, CountMark[]> {
  const { dom } = view.context;
  const held = new Map<Element, CountMark[]>();
  for (const mark of marks.counts) {
    if (view.zone(mark.element).out) continue;
    let at: Element | null = mark.element;
    for (let level = 0; at !== null && level <= LEVELS; level++, at = dom.parent(at))
      held.set(at, [...(held.get(at) ?? []), mark]);
  }
  return held;
}

/** The smallest element around a rating that also holds a count, if one is near; else where the rating stands. */
function spotOf(view: View, element: Element, counts: ReadonlyMap<Element, CountMark[]>): Element {
  const { dom } = view.context;
  let at: Element | null = element;
  for (let level = 0; at !== null && level < LEVELS && view.brief(at) !== undefined; level++, at = dom.parent(at)) {
    if (counts.has(at)) return at;
  }
  return dom.parent(element) ?? element;
}
