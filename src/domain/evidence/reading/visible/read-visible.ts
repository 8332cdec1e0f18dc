import type { Context, Steps } from "../context";
import { findAggregate } from "./aggregate/find-aggregate";
import type { DateContext } from "./dates/find-date";
import { orderOf, wallClock } from "./dates/date-order";
import { settleDates } from "./dates/settle-dates";
import { languageOf } from "./language";
import { withoutChoices } from "./marks/drop-choices";
import { openElementMarks } from "./marks/element-marks";
import { explained } from "./marks/loose-numbers";
import type { Marks } from "./marks/mark";
import { textMarks } from "./marks/text-marks";
import { findProfile, mayHoldPairs } from "./profile/find-profile";
import { findTags, mayBeTag } from "./tags";
import { NO_REVIEWS } from "./review-finder";
import { openView, type View } from "./view";
import type { VisibleFact } from "./visible-fact";
import type { VisibleOptions } from "./visible-options";

/** Lists and links that are looked at; a profile stands near the top. */
const MOST = 2_000;

/**
 * What people see on the page, read from its words and its build where no markup says it: the aggregate rating of what
 * the page is about, reviews, profile facts and tags. Needs no layout, so a saved page reads as a live one. Yields where
 * a tab may do something else; never throws on what a page holds. Everything in it has a confidence below 1.
 */
export function* readVisible(context: Context, options: VisibleOptions = {}): Steps<VisibleFact[]> {
  const stated = new Set(options.stated ?? []);
  const language = languageOf(context);
  const dates: DateContext = { order: orderOf(language), readAt: wallClock(options.readAt) };
  const view = openView(context, language, dates, stated, options.subject);
  const { marks, lists, links } = yield* markPage(view, stated);
  yield;
  const reviews = options.findReviews ? yield* options.findReviews(view, marks, options.reviews ?? []) : NO_REVIEWS;
  for (const [review, answer] of reviews.answers) options.answered?.(review, answer);
  const ratings = findAggregate(view, marks, reviews.blocks, options.vague ?? false);
  yield;
  const profile = yield* findProfile(view, lists);
  const all = [...ratings, ...reviews.facts, ...profile, ...findTags(view, links)];
  return all.filter(({ fact }) => options.have?.has(fact.kind) !== true);
}

interface Marked {
  readonly marks: Marks;
  /** What may hold labels with their values, and links that may be tags. */
  readonly lists: readonly Element[];
  readonly links: readonly Element[];
}

/** Ratings, counts, dates and steps of distributions that the page shows. */
function* markPage(view: View, stated: ReadonlySet<Element>): Steps<Marked> {
  const marks: Marks = { ratings: [], counts: [], dates: [], steps: [], loose: [] };
  const [lists, links]: [Element[], Element[]] = [[], []];
  const mark = openElementMarks(view, marks);
  const look = (element: Element): void => {
    if (lists.length < MOST && mayHoldPairs(view.context.dom, element)) lists.push(element);
    if (links.length < MOST && mayBeTag(view.context.dom, element)) links.push(element);
    mark(element);
  };
  yield* textMarks(view, stated, marks, look);
  settleDates(marks.dates, view.dates.readAt);
  yield;
  const ratings = withoutChoices(view, marks.ratings);
  yield;
  return { marks: { ...marks, ratings: [...ratings, ...explained(view, marks.loose, ratings)] }, lists, links };
}
