import type { ReviewPart } from "./seen-parts";

/** What an official can point at. */
export const KINDS = ["name", "rating", "count", "review", "fact", "tag"] as const;
export type Kind = (typeof KINDS)[number];

/** What is wanted of the next pick: a thing of its own, or one part of each of the reviews that were picked. */
export type Wanted = { readonly kind: Kind } | { readonly part: ReviewPart; readonly each: string };

/** How a value is to be understood where its text alone is not enough. */
export const UNDERSTOOD: Partial<Record<Kind | ReviewPart, "rating" | "count" | "date">> = {
  rating: "rating",
  count: "count",
  ratingValue: "rating",
  datePublished: "date",
};

/** Kinds of which a page has several alike: to point at one is to point at all. */
export const isOfSeveral = (wanted: Wanted): boolean =>
  "kind" in wanted && (wanted.kind === "review" || wanted.kind === "tag");
