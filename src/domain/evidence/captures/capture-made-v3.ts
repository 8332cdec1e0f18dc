/**
 * What `capture.made` holds in version 3, frozen as those before: a review may have the answer that somebody gave to it, and a hiring
 * case's says what stood on the page of a person and is not kept.
 */
import * as v from "valibot";
import { CaptureMadeV1 } from "./capture-made-v1";
import { CaptureMadeV2 } from "./capture-made-v2";

const [AggregateRating, Review, ProfileFact, Tag] = CaptureMadeV1.entries.facts.pipe[0].item.options;
const { author, date, text, confidence, provenance, original } = Review.entries;

const Answer = v.strictObject({
  text: text.wrapped,
  author,
  date,
  /** Whether the page says that whom the review is about has answered. */
  bySubject: v.optional(v.literal(true)),
  confidence,
  provenance,
});

const AnsweredReview = v.strictObject({
  ...Review.entries,
  answer: v.optional(Answer),
  original: v.optional(v.strictObject({ ...original.wrapped.entries, answer: v.nullish(Answer) })),
});

/** What is withheld of a person, by kind and how often it stood there; never what it was. */
const WithheldOfPerson = v.strictObject({
  kind: v.picklist([
    "age",
    "birth-date",
    "sex",
    "ethnicity",
    "nationality",
    "religion",
    "belief",
    "union",
    "politics",
    "health",
    "disability",
    "pregnancy",
    "family",
    "sexual-orientation",
    "photo",
  ]),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export const CaptureMadeV3 = v.strictObject({
  ...CaptureMadeV2.entries,
  facts: v.pipe(
    v.array(v.variant("kind", [AggregateRating, AnsweredReview, ProfileFact, Tag])),
    v.minLength(1),
    v.maxLength(20_000),
  ),
  withheldKinds: v.exactOptional(v.pipe(v.array(WithheldOfPerson), v.maxLength(15))),
});
