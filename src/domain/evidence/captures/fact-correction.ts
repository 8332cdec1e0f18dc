/**
 * What an official may say in the place of a captured fact's fields, as `fact.corrected` holds it. Frozen with it: nothing in it comes
 * from the reader's model, which grows.
 */
import * as v from "valibot";
import type { Holds, Same } from "../../ledger/log";
import type { PageDate as ReadDate, Rating as ReadRating } from "../reading";

const Text = v.pipe(v.string(), v.maxLength(20_000));
const Short = v.pipe(v.string(), v.maxLength(2_000));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const Finite = v.pipe(v.number(), v.finite());

const Rating = v.strictObject({
  raw: Short,
  value: v.optional(Finite),
  best: v.optional(Finite),
  worst: v.optional(Finite),
  grade: v.optional(Short),
  grades: v.optional(v.pipe(v.array(Short), v.maxLength(200))),
  normalised: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
const PageDate = v.strictObject({ raw: Short, iso: v.optional(Short), edtf: v.optional(Short) });

/** What was answered to a review, whole, but for where it was read. */
const Answer = v.strictObject({
  text: Text,
  author: v.exactOptional(Short),
  date: v.exactOptional(PageDate),
  bySubject: v.exactOptional(v.literal(true)),
});

export type RatingHolds = Holds<Same<v.InferOutput<typeof Rating>, ReadRating>>;
export type DateHolds = Holds<Same<v.InferOutput<typeof PageDate>, ReadDate>>;

/** A field that a fact may be without: null says that it says nothing there. */
const maybe = <S extends v.GenericSchema>(schema: S) => v.exactOptional(v.nullable(schema));

/** The fields in which a fact is to say something else than was captured; those that are not named stay as captured. */
export const FactCorrection = v.variant("kind", [
  v.strictObject({
    kind: v.literal("aggregate-rating"),
    rating: v.exactOptional(Rating),
    ratingCount: maybe(Count),
    reviewCount: maybe(Count),
  }),
  v.strictObject({
    kind: v.literal("review"),
    rating: maybe(Rating),
    author: maybe(Short),
    date: maybe(PageDate),
    title: maybe(Text),
    text: maybe(Text),
    answer: maybe(Answer),
  }),
  v.strictObject({ kind: v.literal("profile"), value: v.exactOptional(Text) }),
  v.strictObject({ kind: v.literal("tag"), label: v.exactOptional(Short), count: maybe(Count) }),
]);
export type FactCorrection = v.InferOutput<typeof FactCorrection>;

/** What a correction may say of an answer; where that was read, and how surely, stays as read. */
export type CorrectedAnswer = v.InferOutput<typeof Answer>;

/** Whether it corrects nothing: the fact says again what was captured. */
export const correctsNothing = (correction: FactCorrection): boolean => Object.keys(correction).length === 1;
