import { webAddress } from "../addresses";
import type { Context } from "../context";
import type { Graph } from "../graph";
import { LIMITS } from "../limits";
import { firstText, type Item, type Value, valuesOf } from "../items";
import type { Aspect, PageDate, Rating, Review } from "../model";
import { lineOf, paragraphsOf } from "../text/words";
import { namesOf } from "../subjects/name";
import { orderOf, wallClock } from "../visible/dates/date-order";
import { languageOf } from "../visible/language";
import { readDate } from "./page-date";
import { readRating } from "./rating";

export type ReviewDraft = Omit<Review, "subject" | "provenance" | "confidence">;

/** A review from a Review item (schema.org/Review). Nothing where it has neither author, date, title, text nor rating. */
export function readReview(item: Item, graph: Graph, context: Context): ReviewDraft | undefined {
  const author = namesOf(item, graph, "author", "creator");
  const date = dateIn(item, context, "datePublished", "dateCreated", "dateModified", "dateline");
  const [title, text] = [lineIn(item, "name", "headline", "claimReviewed"), textOf(item, context)];
  const { rating, aspects } = ratingsOf(item, graph, context);
  if (author === undefined && date === undefined && !title && !text && !rating && aspects.length === 0)
    return undefined;
  const url = addressOf(item, context);
  const review: ReviewDraft = { kind: "review" };
  if (url !== undefined) review.url = url;
  if (author !== undefined) review.author = author;
  if (date !== undefined) review.date = date;
  if (title !== undefined) review.title = title;
  if (text !== undefined) review.text = text;
  if (rating !== undefined) review.rating = rating;
  if (aspects.length > 0) review.aspects = aspects;
  return review;
}

function lineIn(item: Item, ...properties: string[]): string | undefined {
  const literal = firstText(item, ...properties);
  return (literal && lineOf(literal)) || undefined;
}

function textOf(item: Item, context: Context): string | undefined {
  const literal = firstText(item, "reviewBody", "description", "text", "articleBody");
  if (literal && literal.text.length >= LIMITS.text) context.warn("text-cut", literal.text);
  return (literal && paragraphsOf(literal)) || undefined;
}

/** The date that the first of these properties says. */
export function dateIn(item: Item, context: Context, ...properties: string[]): PageDate | undefined {
  const literal = firstText(item, ...properties);
  return (
    literal &&
    (literal.means?.date ?? readDate(lineOf(literal), () => orderOf(languageOf(context)), wallClock(context.readAt)))
  );
}

function addressOf(item: Item, context: Context): string | undefined {
  const id = item.id?.startsWith("_:") ? undefined : item.id;
  const said = id ?? firstText(item, "url")?.text;
  return said === undefined ? undefined : webAddress(said, context.base);
}

/** The overall rating, and the ratings that are of one aspect, as they or their review say (schema.org/reviewAspect). */
function ratingsOf(item: Item, graph: Graph, context: Context): { rating: Rating | undefined; aspects: Aspect[] } {
  const aspects: Aspect[] = [];
  let rating: Rating | undefined;
  for (const value of ratingValues(item).slice(0, 100)) {
    const stated = value.kind === "item" ? graph.resolve(value) : value;
    const read = readRating(stated, context);
    const name = lineIn(stated.kind === "item" ? stated : item, "reviewAspect") ?? lineIn(item, "reviewAspect");
    if (read === undefined) continue;
    if (name !== undefined) aspects.push({ name, rating: read });
    else if (read.value !== undefined || read.grade !== undefined) rating ??= read;
  }
  return { rating, aspects };
}

/** In microdata the value often stands on the review itself, without a Rating item around it. */
function ratingValues(item: Item): readonly Value[] {
  const given = [...valuesOf(item, "reviewRating"), ...valuesOf(item, "rating")];
  return given.length > 0 || !item.properties.has("ratingValue") ? given : [item];
}
