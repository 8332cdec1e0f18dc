import { firstText, type Item, type Value } from "../items";
import type { Context } from "../context";
import type { AggregateRating } from "../model";
import { lineOf } from "../text/words";
import { languageOf } from "../visible/language";
import { readCount } from "./numbers";
import { readRating } from "./rating";

type Counts = Pick<AggregateRating, "ratingCount" | "reviewCount">;
export type AggregateDraft = Omit<AggregateRating, "subject" | "provenance" | "confidence">;

/**
 * An aggregate rating from an AggregateRating item or a bare text (schema.org/AggregateRating). Nothing where the page
 * gives neither value, grade nor count, or says by a zero that nobody has rated yet.
 */
export function readAggregate(value: Value, context: Context): AggregateDraft | undefined {
  const counts = value.kind === "item" ? readCounts(value, context) : {};
  const rating = readRating(value, context) ?? { raw: "" };
  const { ratingCount, reviewCount } = counts;
  if (rating.value === undefined && rating.grade === undefined && !ratingCount && !reviewCount) return undefined;
  if (rating.value === 0 && !ratingCount && !reviewCount) return undefined;
  const distribution = value.kind === "item" ? firstText(value, "distribution")?.means?.distribution : undefined;
  return { kind: "aggregate-rating", rating, ...counts, ...(distribution && { distribution }) };
}

function readCounts(item: Item, context: Context): Counts {
  const ratingCount = countOf(item, context, "ratingCount", "votes");
  const reviewCount = countOf(item, context, "reviewCount");
  return { ...(ratingCount !== undefined && { ratingCount }), ...(reviewCount !== undefined && { reviewCount }) };
}

function countOf(item: Item, context: Context, ...properties: string[]): number | undefined {
  const literal = firstText(item, ...properties);
  const text = literal ? lineOf(literal) : "";
  if (text === "") return undefined;
  const count = readCount(text, () => languageOf(context));
  if (count === undefined) context.warn("rating-count", text);
  return count;
}
