/**
 * What `capture.made` holds in version 3, frozen as those before: a review may have the answer that somebody gave to it, and a hiring
 * case's says what stood on the page of a person and is not kept. Instead of a page it may be a file that somebody gave.
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

/** A file that was given instead of a page: by this it is known again, for nothing of its bytes is kept. */
const GivenFile = v.strictObject({
  /** SHA-256 of the whole file, in hex. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)),
  format: v.picklist(["linkedin-export", "json-resume", "europass-json", "europass-xml"]),
  /** Who gave it. */
  from: v.literal("candidate"),
});

export const CaptureMadeV3 = v.strictObject({
  ...CaptureMadeV2.entries,
  facts: v.pipe(
    v.array(v.variant("kind", [AggregateRating, AnsweredReview, ProfileFact, Tag])),
    v.minLength(1),
    v.maxLength(20_000),
  ),
  file: v.exactOptional(GivenFile),
  /** What a cue was found in and an official found to tell nothing of the person: by kind and how often; the words stand in the facts. */
  overruledKinds: v.exactOptional(v.pipe(v.array(WithheldOfPerson), v.maxLength(15))),
  withheldKinds: v.exactOptional(v.pipe(v.array(WithheldOfPerson), v.maxLength(15))),
});
