import type { Steps } from "../context";
import type { Item } from "../items";
import type { Desk } from "./desk";
import { elementsAt, outermost } from "./locate";
import { give, newItem, placed } from "./make-item";
import type { ReviewRule } from "./site-recipe";
import { type ReadKind, valueAt } from "./value-at";

const PAUSE_EVERY = 5;
const FIELDS = [
  ["author", "text"],
  ["datePublished", "date"],
  ["name", "text"],
  ["reviewBody", "review-text"],
  ["url", "link"],
] as const satisfies readonly (readonly [keyof ReviewRule["fields"], ReadKind])[];

const SHARED = [
  ["author", "text"],
  ["datePublished", "date"],
] as const;

/** The reviews that the page shows; says how many. One must have words or a rating: an author alone is no review. */
export function* readReviewRule(desk: Desk, rule: ReviewRule, subject: Item): Steps<number> {
  let told = 0;
  for (const [index, element] of outermost(desk, elementsAt(desk, rule.each)).entries()) {
    if (index % PAUSE_EVERY === 0) yield;
    const review = reviewAt(desk, rule, element);
    if (review !== undefined) told += Number(give(subject, "review", review));
  }
  return told;
}

function reviewAt(desk: Desk, { fields, shared = {}, aspects }: ReviewRule, element: Element): Item | undefined {
  const review = newItem(desk, ["Review"], element);
  for (const [name, kind] of FIELDS) give(review, name, valueAt(desk, fields[name], kind, element));
  for (const [name, kind] of SHARED)
    if (!review.properties.has(name)) give(review, name, valueAt(desk, shared[name], kind));
  const scale = { best: fields.bestRating, worst: fields.worstRating };
  const rating = valueAt(desk, fields.ratingValue, "rating", element) ?? valueAt(desk, shared.ratingValue, "rating");
  give(review, "reviewRating", placed(rating, scale));
  for (const row of aspects ? elementsAt(desk, aspects.each, element).slice(0, 40) : []) {
    const aspect = newItem(desk, ["Rating"], row);
    const named = give(aspect, "reviewAspect", valueAt(desk, aspects?.name, "text", row));
    const rated = give(aspect, "ratingValue", placed(valueAt(desk, aspects?.ratingValue, "rating", row), scale));
    if (named && rated) give(review, "reviewRating", aspect);
  }
  return ["reviewBody", "name", "reviewRating"].some((name) => review.properties.has(name)) ? review : undefined;
}
