import { type Item, type Value, valuesOf } from "../items";

const NAMES = [
  ["reviewRating", "bestRating", "worstRating"],
  ["rating", "best", "worst"],
] as const;

/** Older vocabularies put the scale of a rating beside it, on the review; schema.org has both on a Rating. */
export function joinScale(item: Item): void {
  for (const [name, best, worst] of NAMES) {
    const [rating] = valuesOf(item, name);
    if (rating?.kind !== "text" || !(item.properties.has(best) || item.properties.has(worst))) continue;
    const properties = new Map<string, Value[]>([
      ["ratingValue", [rating]],
      ["bestRating", [...valuesOf(item, best)]],
      ["worstRating", [...valuesOf(item, worst)]],
    ]);
    item.properties.set(name, [{ kind: "item", types: ["Rating"], properties, place: rating.place }]);
  }
}
