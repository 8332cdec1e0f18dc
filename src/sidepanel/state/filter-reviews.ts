import type { Review } from "../../domain/evidence/reading";

export const REVIEW_FILTERS = ["all", "uncaptured", "low", "high", "words"] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

type Keyed = { readonly key: string; readonly fact: Review };

/** The reviews that a filter lets through. A rating without a scale is neither low nor high. */
export function filterReviews<R extends Keyed>(
  reviews: readonly R[],
  filter: ReviewFilter,
  isHeld: (key: string) => boolean,
): readonly R[] {
  switch (filter) {
    case "all":
      return reviews;
    case "uncaptured":
      return reviews.filter(({ key }) => !isHeld(key));
    case "low":
      return reviews.filter(({ fact }) => (fact.rating?.normalised ?? 1) < 0.5);
    case "high":
      return reviews.filter(({ fact }) => (fact.rating?.normalised ?? 0) >= 0.5);
    case "words":
      return reviews.filter(({ fact }) => Boolean(fact.text?.trim() ?? fact.title?.trim()));
  }
}
