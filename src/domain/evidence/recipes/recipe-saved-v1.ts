/**
 * What `recipe.saved` holds in version 1. Frozen: a field more, or a bound less, would make other installations drop whole
 * recipes. Nothing in it comes from the schema by which recipes are read today, which grows: what that has more than this
 * is version 2, in a file of its own, with an upcast.
 */
import * as v from "valibot";
import { oneLine } from "../../ground/text";
import { RecipeId } from "./recipe-id";

const Words = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const Bound = v.pipe(v.number(), v.finite(), v.minValue(-1_000), v.maxValue(1_000));
const Segment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20));
const Type = v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z]*$/u), v.maxLength(60));
const Property = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][\w-]*(?:\.[\p{L}\p{N}][\p{L}\p{M}\p{N} _'’/()&-]*){0,3}$/u),
  v.maxLength(200),
);
const Host = v.pipe(v.string(), v.regex(/^(?:[a-z0-9_-]{1,63}\.)+(?:[a-z0-9-]{2,63}|\d{1,3}|\*)$/u), v.maxLength(253));
const Path = v.pipe(v.string(), v.regex(/^\/[^?#\s]*$/u), v.maxLength(200));
const Css = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(500),
  v.check((css) => (css.match(/:has\(/giu) ?? []).length <= 1, "only one :has()"),
);

const Step = v.pipe(
  // An array without members would pass for an object without keys.
  v.custom<object>((step) => typeof step === "object" && step !== null && !Array.isArray(step)),
  v.strictObject({
    css: v.optional(Css),
    label: v.optional(v.union([Words, v.pipe(v.array(Words), v.minLength(1), v.maxLength(20))])),
    role: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,40}$/u))),
    text: v.optional(Words),
    attribute: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_:-]{0,60}$/iu))),
    as: v.optional(v.picklist(["text", "rating", "count", "date", "link", "grade"])),
    after: v.optional(Words),
    before: v.optional(Words),
    together: v.optional(v.boolean()),
    grades: v.optional(v.pipe(v.array(Words), v.minLength(2), v.maxLength(20))),
  }),
);
const Locator = v.union([Step, v.pipe(v.array(Step), v.minLength(1), v.maxLength(12))]);
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

const Fields = v.pipe(
  v.record(Property, Locator),
  v.check((fields) => Object.keys(fields).length <= 40, "too many fields"),
);

const Recipe = v.strictObject({
  v: v.literal(1),
  name: Words,
  version: v.optional(Words),
  hosts: v.pipe(v.array(Host), v.minLength(1), v.maxLength(100)),
  paths: v.optional(v.pipe(v.array(Path), v.maxLength(20))),
  shape: Maybe,
  subject: v.optional(
    v.strictObject({
      types: v.pipe(v.array(Type), v.maxLength(20)),
      name: Maybe,
      url: Maybe,
      here: v.optional(v.strictObject({ segments: v.optional(Segment), handle: v.optional(Segment) })),
      fields: v.optional(Fields),
    }),
  ),
  rules: v.pipe(
    v.array(v.variant("kind", [AggregateRule, ReviewRule, ProfileRule, CareerRule, TagRule])),
    v.maxLength(50),
  ),
});

/** A recipe was saved, for the first time or changed; one that was withdrawn is put back. */
export const RecipeSavedV1 = v.strictObject({
  recipeId: RecipeId,
  recipe: v.pipe(
    Recipe,
    v.check(({ name }) => name === oneLine(name), "a name on one line, with nothing hidden in it"),
  ),
});
