import * as v from "valibot";
import { AggregateRating, ProfileFact, Review, Tag } from "../reading";

// What a person may have corrected: everything a fact says. What it is about and where it was read stays as read.
const fixed = ["kind", "subject", "confidence", "provenance"] as const;

/**
 * A fact as captured. Where a person corrected it, `original` holds the fields as the page said them, and the fact
 * itself the fields as corrected; a field the page did not have is `null` in `original`.
 */
export const CapturedFact = v.variant("kind", [
  v.strictObject({
    ...AggregateRating.entries,
    original: v.optional(v.partial(v.strictObject(nullable(v.omit(AggregateRating, fixed).entries)))),
  }),
  v.strictObject({
    ...Review.entries,
    original: v.optional(v.partial(v.strictObject(nullable(v.omit(Review, fixed).entries)))),
  }),
  v.strictObject({
    ...ProfileFact.entries,
    original: v.optional(v.partial(v.strictObject(nullable(v.omit(ProfileFact, fixed).entries)))),
  }),
  v.strictObject({
    ...Tag.entries,
    original: v.optional(v.partial(v.strictObject(nullable(v.omit(Tag, fixed).entries)))),
  }),
]);
export type CapturedFact = v.InferOutput<typeof CapturedFact>;

type Nullable<E extends v.ObjectEntries> = { [K in keyof E]: v.NullableSchema<E[K], undefined> };

function nullable<E extends v.ObjectEntries>(entries: E): Nullable<E> {
  return Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, v.nullable(schema)])) as Nullable<E>;
}
