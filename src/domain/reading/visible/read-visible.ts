import type { Context, Steps } from "../context";
import { findAggregate } from "./aggregate/find-aggregate";
import { findReviews, type FoundReviews } from "./blocks/find-reviews";
import type { DateContext } from "./dates/find-date";
import { orderOf } from "./dates/numeric-date";
import { settleDates } from "./dates/settle-dates";
import { languageOf } from "./language";
import { withoutChoices } from "./marks/drop-choices";
import { openElementMarks } from "./marks/element-marks";
import { explained } from "./marks/loose-numbers";
import type { Marks } from "./marks/mark";
import { textMarks } from "./marks/text-marks";
import { findProfile } from "./profile/find-profile";
import { findTags } from "./tags";
import { openView, type View } from "./view";
import type { VisibleFact, VisibleOptions } from "./visible-fact";

/**
 * What people see on the page, read from its words and its build where no markup says it: the aggregate rating of what
 * the page is about, reviews, profile facts and tags. Needs no layout, so a saved page reads as a live one. Yields where
 * a tab may do something else; never throws on what a page holds. Everything in it has a confidence below 1.
 */
export function* readVisible(context: Context, options: VisibleOptions = {}): Steps<VisibleFact[]> {
  const have = options.have ?? new Set();
  const stated = new Set(options.stated ?? []);
  const language = languageOf(context);
  const dates: DateContext = { order: orderOf(language), readAt: momentOf(options.readAt) };
  const view = openView(context, language, dates, stated);
  const facts: VisibleFact[] = [];
  if (!have.has("review") || !have.has("aggregate-rating")) {
    const marks = yield* markPage(view, stated);
    yield;
    const reviews = have.has("review") ? NO_REVIEWS : yield* findReviews(view, marks);
    if (!have.has("aggregate-rating"))
      facts.push(...findAggregate(view, marks, reviews.blocks, options.vague ?? false));
    facts.push(...reviews.facts);
  }
  yield;
  if (!have.has("profile")) facts.push(...(yield* findProfile(view)));
  if (!have.has("tag")) facts.push(...findTags(view));
  return facts;
}

const NO_REVIEWS: FoundReviews = { facts: [], blocks: new Set() };

/** Ratings, counts, dates and steps of distributions that the page shows. */
function* markPage(view: View, stated: ReadonlySet<Element>): Steps<Marks> {
  const marks: Marks = { ratings: [], counts: [], dates: [], steps: [], loose: [] };
  const elements = openElementMarks(view, marks);
  yield* elements.read();
  yield* textMarks(view, stated, marks, elements.look);
  settleDates(marks.dates);
  const ratings = withoutChoices(view, marks.ratings);
  return { ...marks, ratings: [...ratings, ...explained(view, marks.loose, ratings)] };
}

function momentOf(readAt: string | undefined): number | undefined {
  const time = readAt === undefined ? Number.NaN : Date.parse(readAt);
  return Number.isNaN(time) ? undefined : time;
}
