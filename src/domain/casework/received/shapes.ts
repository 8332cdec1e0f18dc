import * as v from "valibot";

const Text = v.pipe(v.string(), v.maxLength(20_000));
const Short = v.pipe(v.string(), v.maxLength(2_000));
const Finite = v.pipe(v.number(), v.finite());

/** An item of a file as it says it itself: nobody here has seen the page. Empty where the file says nothing. */
export const ReceivedItemV1 = v.strictObject({
  kind: v.picklist(["rating", "review", "profile", "tag", "note"]),
  /** The page that it is on; empty where that is no web address. */
  source: v.pipe(Short, v.regex(/^(?:|https?:\/\/\S+)$/u)),
  /** Whom it is about. */
  about: Short,
  says: Text,
  /** The words on the page, with what stands before and after them. */
  quote: Text,
  prefix: Short,
  suffix: Short,
  by: Short,
  /** When it was made, in the file's words. */
  at: v.pipe(v.string(), v.maxLength(100)),
  /** The property of which it says something (schema.org). */
  property: v.exactOptional(Short),
  rating: v.exactOptional(
    v.strictObject({
      value: v.nullable(Finite),
      best: v.nullable(Finite),
      worst: v.nullable(Finite),
      count: v.nullable(v.pipe(Finite, v.minValue(0))),
    }),
  ),
});
export type ReceivedItem = v.InferOutput<typeof ReceivedItemV1>;

/** So many items are taken from one file, and so many signs. */
export const MOST_ITEMS = 2_000;
export const MOST_SIGNS = 1_000_000;
