import type { Kind, ReviewPart } from "../domain/evidence/reading";
import type { TextKey } from "./texts";

export const KIND_NAMES: Readonly<Record<Kind, TextKey>> = {
  name: "pickKindName",
  rating: "pickKindRating",
  count: "pickKindCount",
  review: "pickKindReview",
  fact: "pickKindFact",
  tag: "pickKindTag",
};

export const PART_NAMES: Readonly<Record<ReviewPart, TextKey>> = {
  author: "pickPartAuthor",
  datePublished: "pickPartDate",
  ratingValue: "pickPartRating",
  name: "pickPartTitle",
  reviewBody: "pickPartText",
};

/** What to point at, in a sentence. */
export const POINT_AT: Readonly<Record<Kind, TextKey>> = {
  name: "pickPointName",
  rating: "pickPointRating",
  count: "pickPointCount",
  review: "pickPointReview",
  fact: "pickPointFact",
  tag: "pickPointTag",
};

/** What a recipe reads, in a list. */
export const READS_NAMES: Readonly<Record<Kind, TextKey>> = {
  name: "recipeReadsName",
  rating: "recipeReadsRating",
  count: "recipeReadsCount",
  review: "recipeReadsReviews",
  fact: "recipeReadsFacts",
  tag: "recipeReadsTags",
};

/** One thing that was pointed at. */
export const THING_NAMES: Readonly<Record<Kind, TextKey>> = {
  name: "pickThingName",
  rating: "pickThingRating",
  count: "pickThingCount",
  review: "pickThingReviews",
  fact: "pickThingFact",
  tag: "pickThingTags",
};
