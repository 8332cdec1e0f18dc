import * as v from "valibot";
import { Instant } from "../../ledger/log";
import { AggregateRating, ProfileFact, Review, Tag } from "../reading";

// What a person may have corrected: everything a fact says. What it is about and where it was read stays as read.
const fixed = ["kind", "subject", "confidence", "provenance"] as const;

/**
 * The page did not show the fact any more when it was last read: this is when it still did. Left out for the others, which
 * were there at the capture's `readAt`.
 */
const lastRead = v.optional(Instant);

/**
 * A fact as captured. Where a person corrected it, `original` holds the fields as the page said them, and the fact
 * itself the fields as corrected; a field the page did not have is `null` in `original`.
 */
export const CapturedFact = v.variant("kind", [
  v.strictObject({
    lastRead,
    ...AggregateRating.entries,
    original: v.optional(v.partial(v.strictObject(nullable(v.omit(AggregateRating, fixed).entries)))),
  }),
  v.strictObject({
    lastRead,
    ...Review.entries,
    original: v.optional(v.partial(v.strictObject(nullable(v.omit(Review, fixed).entries)))),
  }),
  v.strictObject({
    lastRead,
    ...ProfileFact.entries,
    original: v.optional(v.partial(v.strictObject(nullable(v.omit(ProfileFact, fixed).entries)))),
  }),
  v.strictObject({
    lastRead,
    ...Tag.entries,
    original: v.optional(v.partial(v.strictObject(nullable(v.omit(Tag, fixed).entries)))),
  }),
]);
export type CapturedFact = v.InferOutput<typeof CapturedFact>;

type Nullable<E extends v.ObjectEntries> = { [K in keyof E]: v.NullableSchema<E[K], undefined> };

function nullable<E extends v.ObjectEntries>(entries: E): Nullable<E> {
  return Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, v.nullable(schema)])) as Nullable<E>;
}
