/**
 * What a page says about whom. The schemas are the one description of these shapes: the types are read off them, and
 * every reading that crosses a boundary (message, payload, file) is parsed by them.
 * Vocabulary: schema.org (AggregateRating, Review, Thing); selectors: W3C Web Annotation Data Model §4.2.
 */
import * as v from "valibot";
import { LIMITS } from "./limits";

// In a file of their own, so that the reader, which is injected into pages, carries no schemas with it.
export { LIMITS };

const Text = v.pipe(v.string(), v.maxLength(LIMITS.text));
const Short = v.pipe(v.string(), v.maxLength(LIMITS.short));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const Finite = v.pipe(v.number(), v.finite());
const Fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** An identifier as the page gives it, e.g. `{ scheme: "gtin13", value: "4006381333931" }`; scheme is a schema.org term. */
export const Identifier = v.strictObject({ scheme: Short, value: Short });
export type Identifier = v.InferOutput<typeof Identifier>;

/** A schema.org Thing on the page. `id` is stable over readings of the same page; types are schema.org terms. */
export const Subject = v.strictObject({
  id: Short,
  types: v.pipe(v.array(Short), v.maxLength(LIMITS.list)),
  name: v.optional(Short),
  url: v.optional(Short),
  identifiers: v.pipe(v.array(Identifier), v.maxLength(LIMITS.list)),
});
export type Subject = v.InferOutput<typeof Subject>;

/**
 * An element. Where `refinedBy` follows, the element is the host of an open shadow tree, and the next selector is
 * asked of its shadow root: `root = document.querySelector(value).shadowRoot; root.querySelector(refinedBy.value)`, and
 * so on. CSS itself does not reach into shadow trees (CSS Scoping §3.1).
 */
export interface CssSelector {
  type: "CssSelector";
  value: string;
  refinedBy?: CssSelector | undefined;
}
const CssSelector = v.strictObject({
  type: v.literal("CssSelector"),
  value: Short,
  refinedBy: v.optional(v.lazy((): v.GenericSchema<CssSelector> => CssSelector)),
});

/** Where a fact stands, in the terms of the Web Annotation Data Model. */
export const Selector = v.variant("type", [
  CssSelector,
  v.strictObject({
    type: v.literal("TextQuoteSelector"),
    exact: Text,
    prefix: v.optional(Short),
    suffix: v.optional(Short),
  }),
  v.strictObject({ type: v.literal("TextPositionSelector"), start: Count, end: Count }),
  /** Within a data block such as JSON-LD: `conformsTo` names the fragment syntax, e.g. RFC 6901. */
  v.strictObject({ type: v.literal("FragmentSelector"), value: Short, conformsTo: Short }),
]);
export type Selector = v.InferOutput<typeof Selector>;

/** One place where the page states a fact: in which syntax, where, in which words, and which reader understood it. */
export const Provenance = v.strictObject({
  syntax: Short,
  reader: Short,
  version: Short,
  selectors: v.pipe(v.array(Selector), v.maxLength(8)),
  raw: Text,
  /** The address of the frame within the page that states it; left out for the page itself. */
  frame: v.optional(Short),
});
export type Provenance = v.InferOutput<typeof Provenance>;

/**
 * A rating keeps what the page said. `best` and `worst` only where the page says them; an ordinal scale has `grade` and
 * its ordered `grades`. `normalised` (0 worst … 1 best) exists only when the scale is known; it is never made up.
 */
export const Rating = v.strictObject({
  raw: Short,
  value: v.optional(Finite),
  best: v.optional(Finite),
  worst: v.optional(Finite),
  grade: v.optional(Short),
  grades: v.optional(v.pipe(v.array(Short), v.maxLength(LIMITS.list))),
  normalised: v.optional(Fraction),
});
export type Rating = v.InferOutput<typeof Rating>;

/**
 * A date as the page wrote it, and as an ISO 8601 date or date-time where it can be told. `edtf` where the words leave a
 * span open ("3 weeks ago"): the first and last day it may be, as an interval of ISO 8601-2 (EDTF), e.g. `2026-10-29/2026-11-04`.
 */
export const PageDate = v.strictObject({ raw: Short, iso: v.optional(Short), edtf: v.optional(Short) });
export type PageDate = v.InferOutput<typeof PageDate>;

/** How many gave which value: a count, or a share in 0..1. Highest value first. */
export const DistributionStep = v.strictObject({
  value: Finite,
  count: v.optional(Count),
  share: v.optional(Fraction),
});
export type DistributionStep = v.InferOutput<typeof DistributionStep>;

/** The `id` of the subject a fact is about. */
const SubjectId = Short;
/** 1 for the page's own machine-readable statement; less where the reader had to infer. */
const Confidence = Fraction;
const Provenances = v.pipe(v.array(Provenance), v.minLength(1), v.maxLength(LIMITS.provenance));
// Written out in each fact rather than spread: bundlers keep a spread, and with it all schemas, in every script.

export const AggregateRating = v.strictObject({
  kind: v.literal("aggregate-rating"),
  subject: SubjectId,
  confidence: Confidence,
  provenance: Provenances,
  rating: Rating,
  ratingCount: v.optional(Count),
  reviewCount: v.optional(Count),
  distribution: v.optional(v.pipe(v.array(DistributionStep), v.maxLength(LIMITS.list))),
});
export type AggregateRating = v.InferOutput<typeof AggregateRating>;

export const Aspect = v.strictObject({ name: Short, rating: Rating });
export type Aspect = v.InferOutput<typeof Aspect>;

/**
 * What somebody answered to a review, as a part of it and apart from what the reviewer said. `bySubject` where the page says
 * that whom the review is about has answered; `author` as the page names them. Read by itself: with its own confidence and places.
 */
export const Answer = v.strictObject({
  text: Text,
  author: v.optional(Short),
  date: v.optional(PageDate),
  bySubject: v.optional(v.literal(true)),
  confidence: Confidence,
  provenance: Provenances,
});
export type Answer = v.InferOutput<typeof Answer>;

export const Review = v.strictObject({
  kind: v.literal("review"),
  subject: SubjectId,
  confidence: Confidence,
  provenance: Provenances,
  /** The page's own name for this review: its `@id`, `itemid` or URL. */
  url: v.optional(Short),
  author: v.optional(Short),
  date: v.optional(PageDate),
  title: v.optional(Text),
  text: v.optional(Text),
  rating: v.optional(Rating),
  aspects: v.optional(v.pipe(v.array(Aspect), v.maxLength(LIMITS.list))),
  answer: v.optional(Answer),
});
export type Review = v.InferOutput<typeof Review>;

/** A property of the subject; `property` is the schema.org term, e.g. `jobTitle`, or `address.postalCode` for a nested one. */
export const ProfileFact = v.strictObject({
  kind: v.literal("profile"),
  subject: SubjectId,
  confidence: Confidence,
  provenance: Provenances,
  property: Short,
  value: Text,
});
export type ProfileFact = v.InferOutput<typeof ProfileFact>;

export const Tag = v.strictObject({
  kind: v.literal("tag"),
  subject: SubjectId,
  confidence: Confidence,
  provenance: Provenances,
  label: Short,
  by: v.optional(Short),
  count: v.optional(Count),
});
export type Tag = v.InferOutput<typeof Tag>;

export const Fact = v.variant("kind", [AggregateRating, Review, ProfileFact, Tag]);
export type Fact = v.InferOutput<typeof Fact>;
export type FactKind = Fact["kind"];

/** Something on the page that could not be read; `code` is a stable name, `detail` the page's own words (never HTML). */
export const Warning = v.strictObject({ code: Short, detail: v.optional(Short) });
export type Warning = v.InferOutput<typeof Warning>;

/** Everything read from one page. `main` is the `id` of the subject the page is about, where the page says it. */
export const Reading = v.strictObject({
  subjects: v.pipe(v.array(Subject), v.maxLength(LIMITS.subjects)),
  main: v.optional(Short),
  facts: v.pipe(v.array(Fact), v.maxLength(LIMITS.facts)),
  warnings: v.pipe(v.array(Warning), v.maxLength(LIMITS.list)),
});
export type Reading = v.InferOutput<typeof Reading>;
