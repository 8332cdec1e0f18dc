import type { Context, Steps } from "../context";
import { readValue } from "../facts/numbers";
import type { PageDate, Rating } from "../model";
import { line } from "../text/clean";
import { elementText } from "../text/element-text";
import { type DateContext, findDate, pageDate } from "./dates/find-date";
import { orderOf, wallClock } from "./dates/date-order";
import { languageOf } from "./language";
import { countsIn } from "./marks/count-text";
import { openElementMarks } from "./marks/element-marks";
import type { Marks } from "./marks/mark";
import { pickRating } from "./marks/pick-rating";
import { ratingIn } from "./marks/rating-text";
import { glyphRating } from "./marks/star-glyphs";
import { textMarks } from "./marks/text-marks";
import { openView, type View } from "./view";
import type { Zone } from "./zones";

/** What single elements of a page show, for readers that know where to look and what for. */
export interface MarksAt {
  /** The rating that an element shows in any way, or that its words say. */
  rating(element: Element, words?: string): Rating | undefined;
  date(element: Element, words?: string): PageDate | undefined;
  count(text: string): number | undefined;
}

const SHOWN: Zone = { out: false, furniture: false, form: false, aside: false, related: false, reviews: true };
const NOTHING: ReadonlySet<Element> = new Set();
const SHORT = 200;
/** An element that holds more than this shows no one rating. */
const MOST_ELEMENTS = 400;

export function openMarksAt(context: Context): MarksAt {
  const language = languageOf(context);
  const dates: DateContext = { order: orderOf(language), readAt: wallClock(context.readAt) };
  const view = openView(context, language, dates, NOTHING);
  return {
    rating: (element, words) => (words === undefined ? ratingShown(view, element) : ratingSaid(view, words)),
    date: (element, words) => dateAt(view, element, words),
    count: (text) => countsIn(text, language)[0]?.count,
  };
}

/** Within the element only, whatever part of the page it stands in: that it is about ratings is known. */
function ratingShown(view: View, element: Element): Rating | undefined {
  const { dom } = view.context;
  if (dom.all("*", element).length > MOST_ELEMENTS) return undefined;
  const inside = (other: Element): boolean => dom.contains(element, other);
  const near: View = {
    ...view,
    zone: () => SHOWN,
    spoken: () => true,
    brief: (other) => (inside(other) ? view.brief(other) : undefined),
  };
  const marks: Marks = { ratings: [], counts: [], dates: [], steps: [], loose: [] };
  const look = openElementMarks(near, marks);
  look(element);
  finish(textMarks(near, NOTHING, marks, look, element));
  const found = pickRating(marks.ratings.filter((mark) => inside(mark.element)))?.rating;
  return found ?? ratingSaid(view, elementText(dom, element, SHORT));
}

function ratingSaid(view: View, words: string): Rating | undefined {
  const said = line(words, SHORT);
  const rating = ratingIn(said, true, view.language?.startsWith("de") ?? false)?.rating ?? glyphRating(said);
  const plain = rating ? undefined : readValue(said);
  return rating ?? (plain && plain.value >= 0 && plain.value <= 100 ? { raw: said, ...plain } : undefined);
}

function dateAt({ context: { dom }, dates }: View, element: Element, words: string | undefined): PageDate | undefined {
  const shown = line(words ?? elementText(dom, element, SHORT), SHORT);
  const time = words === undefined ? timeIn() : undefined;
  const stated = time === undefined ? undefined : (dom.attribute(time, "datetime") ?? undefined);
  const found = findDate(stated?.slice(0, 10) ?? "", dates) ?? findDate(shown, dates);
  // What people see stays the raw form, also where the element says the day by itself.
  return found && pageDate(stated === undefined || shown === "" ? found : { ...found, raw: shown });

  function timeIn(): Element | undefined {
    if (dom.name(element) === "time") return element;
    return dom.all("time[datetime]", element)[0];
  }
}

/** One element is little: there is nothing to pause for. */
function finish(steps: Steps): void {
  while (!steps.next().done);
}
