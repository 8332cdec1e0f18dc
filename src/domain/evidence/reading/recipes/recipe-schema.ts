/**
 * The shape of recipes that come from outside: made by pointing, imported, or delivered by an agency's policy. Everything
 * is bounded, and nothing in it can run: selectors find elements, words are compared.
 */
import * as v from "valibot";
import { RECIPE_LIMITS as LIMITS } from "./recipe-limits";

const Words = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.text));
const Bound = v.pipe(v.number(), v.finite(), v.minValue(-1_000), v.maxValue(1_000));
/** A schema.org path; what it has no term for stands under its label: `additionalProperty.Größe der Zimmer`. */
const PATH = /^[A-Za-z][\w-]*(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N} _'’/()&-]*){0,3}$/u;
const Property = v.pipe(v.string(), v.regex(PATH), v.maxLength(LIMITS.text));
const Type = v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z]*$/u), v.maxLength(60));

/** `:has()` within `:has()` would cost a page-long search for every element of the page. */
const isCheap = (css: string): boolean => (css.match(/:has\(/giu) ?? []).length <= 1;
const Css = v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.selector), v.check(isCheap, "only one :has()"));

/** An array without members would pass for an object without keys. */
const One = v.custom<object>((step) => typeof step === "object" && step !== null && !Array.isArray(step));

const StepFields = v.strictObject({
  css: v.optional(Css),
  label: v.optional(v.union([Words, v.pipe(v.array(Words), v.minLength(1), v.maxLength(LIMITS.labels))])),
  role: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,40}$/u))),
  text: v.optional(Words),
  attribute: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_:-]{0,60}$/iu))),
  as: v.optional(v.picklist(["text", "rating", "count", "date", "link", "grade"])),
  after: v.optional(Words),
  before: v.optional(Words),
  together: v.optional(v.boolean()),
  grades: v.optional(v.pipe(v.array(Words), v.minLength(2), v.maxLength(LIMITS.grades))),
});
const Step = v.pipe(One, StepFields);
const Locator = v.union([Step, v.pipe(v.array(Step), v.minLength(1), v.maxLength(LIMITS.steps))]);
const Maybe = v.optional(Locator);

const AggregateRule = v.strictObject({
  kind: v.literal("aggregate-rating"),
  within: Maybe,
  shape: Maybe,
  fields: v.strictObject({
    ratingValue: Maybe,
    bestRating: v.optional(v.union([Bound, Locator])),
    worstRating: v.optional(Bound),
    ratingCount: Maybe,
    reviewCount: Maybe,
  }),
  distribution: v.optional(v.strictObject({ each: Locator, value: Maybe, count: Maybe, share: Maybe })),
});

const ReviewRule = v.strictObject({
  kind: v.literal("review"),
  each: Locator,
  shape: Maybe,
  fields: v.strictObject({
    author: Maybe,
    datePublished: Maybe,
    name: Maybe,
    reviewBody: Maybe,
    ratingValue: Maybe,
    url: Maybe,
    bestRating: v.optional(Bound),
    worstRating: v.optional(Bound),
  }),
  shared: v.optional(v.strictObject({ author: Maybe, datePublished: Maybe, ratingValue: Maybe })),
  aspects: v.optional(v.strictObject({ each: Locator, name: Locator, ratingValue: Locator })),
});

const ProfileRule = v.strictObject({
  kind: v.literal("profile"),
  property: v.union([Property, Locator]),
  at: Locator,
  each: v.optional(v.union([v.boolean(), Locator])),
  shape: Maybe,
});

const CareerRule = v.strictObject({
  kind: v.literal("career"),
  what: v.picklist(["posts", "studies"]),
  within: Maybe,
  each: Locator,
  line: Locator,
  aside: Maybe,
  organisationFirst: v.optional(v.boolean()),
  shape: Maybe,
});

const TagRule = v.strictObject({
  kind: v.literal("tag"),
  each: Locator,
  label: Maybe,
  by: Maybe,
  count: Maybe,
  shape: Maybe,
});

const Host = v.pipe(v.string(), v.regex(/^(?:[a-z0-9_-]{1,63}\.)+(?:[a-z0-9-]{2,63}|\d{1,3}|\*)$/u), v.maxLength(253));
const Path = v.pipe(v.string(), v.regex(/^\/[^?#\s]*$/u), v.maxLength(LIMITS.text));
const Fields = v.pipe(
  v.record(Property, Locator),
  v.check((fields) => Object.keys(fields).length <= LIMITS.fields, "too many fields"),
);

const Segment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20));

/** A recipe from outside; what it says of itself can never make it a built-in reader. */
export const SiteRecipe = v.strictObject({
  v: v.literal(1),
  name: Words,
  version: v.optional(Words),
  hosts: v.pipe(v.array(Host), v.minLength(1), v.maxLength(LIMITS.hosts)),
  paths: v.optional(v.pipe(v.array(Path), v.maxLength(LIMITS.paths))),
  shape: Maybe,
  subject: v.optional(
    v.strictObject({
      types: v.pipe(v.array(Type), v.maxLength(LIMITS.labels)),
      name: Maybe,
      url: Maybe,
      here: v.optional(v.strictObject({ segments: v.optional(Segment), handle: v.optional(Segment) })),
      fields: v.optional(Fields),
    }),
  ),
  rules: v.pipe(
    v.array(v.variant("kind", [AggregateRule, ReviewRule, ProfileRule, CareerRule, TagRule])),
    v.maxLength(LIMITS.rules),
  ),
});
