import { addValue, type Item, type Value, valuesOf } from "../items";
import { isAggregate, isReview } from "../vocabulary";

const SCALE = ["ratingValue", "bestRating", "worstRating"] as const;

/**
 * Older vocabularies build ratings otherwise than schema.org: an aggregate holds a Rating with the average (data-vocabulary)
 * and a review holds the scale of its own rating (rev). Both are put where schema.org has them.
 */
export function settleRating(item: Item): void {
  if (isAggregate(item)) liftAverage(item);
  else if (isReview(item)) wrapScale(item);
}

function liftAverage(aggregate: Item): void {
  if (aggregate.properties.has("ratingValue")) return;
  for (const value of valuesOf(aggregate, "reviewRating").slice(0, 1)) {
    if (value.kind === "text") addValue(aggregate, "ratingValue", value);
    else copy(value, aggregate);
  }
}

function copy(from: Item, into: Item): void {
  for (const property of [...SCALE, "ratingCount", "reviewCount"]) {
    const [value] = valuesOf(from, property);
    if (value && !into.properties.has(property)) addValue(into, property, value);
  }
}

function wrapScale(review: Item): void {
  const [rating] = valuesOf(review, "reviewRating");
  if (rating?.kind !== "text" || !SCALE.some((property) => review.properties.has(property))) return;
  const properties = new Map<string, Value[]>([["ratingValue", [rating]]]);
  for (const bound of SCALE.slice(1))
    if (review.properties.has(bound)) properties.set(bound, [...valuesOf(review, bound)]);
  review.properties.set("reviewRating", [{ kind: "item", types: ["Rating"], properties, place: rating.place }]);
}
