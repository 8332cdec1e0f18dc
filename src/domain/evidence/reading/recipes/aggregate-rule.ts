import type { Item } from "../items";
import type { Desk } from "./desk";
import { distributionAt } from "./distribution";
import { elementsAt } from "./locate";
import { give, newItem, placed } from "./make-item";
import type { AggregateRule } from "./site-recipe";
import { valueAt } from "./value-at";

/** The aggregate rating that the page shows; says how many there are (one or none). */
export function readAggregateRule(desk: Desk, rule: AggregateRule, subject: Item): number {
  const [within] = rule.within === undefined ? [undefined] : elementsAt(desk, rule.within);
  if (rule.within !== undefined && within === undefined) return 0;
  const { bestRating, worstRating, ...fields } = rule.fields;
  const best = typeof bestRating === "number" ? bestRating : undefined;
  const value = placed(valueAt(desk, fields.ratingValue, "rating", within), { best, worst: worstRating });
  const counts = (["ratingCount", "reviewCount"] as const).map(
    (name) => [name, valueAt(desk, fields[name], "count", within)] as const,
  );
  const place = value?.place ?? counts.find(([, count]) => count)?.[1]?.place;
  if (place === undefined) return 0;
  const item = newItem(desk, ["AggregateRating"], within ?? place.element);
  give(item, "ratingValue", value);
  for (const [name, count] of counts) give(item, name, count);
  if (typeof bestRating === "object") give(item, "bestRating", valueAt(desk, bestRating, "text", within));
  if (rule.distribution) give(item, "distribution", distributionAt(desk, rule.distribution, within));
  give(subject, "aggregateRating", item);
  return 1;
}
