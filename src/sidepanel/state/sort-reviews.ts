import type { Review } from "../../domain/evidence/reading";

export const REVIEW_ORDERS = ["page", "fresh", "lowest", "highest", "newest"] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** Reviews in the order asked for; what has no rating, or no date that can be told, comes last. Ties keep page order. */
export function sortReviews<R extends { readonly key: string; readonly fact: Review }>(
  reviews: readonly R[],
  order: ReviewOrder,
  fresh: ReadonlySet<string>,
): readonly R[] {
  if (order === "page") return reviews;
  if (order === "fresh") return [...reviews].sort((a, b) => Number(fresh.has(b.key)) - Number(fresh.has(a.key)));
  const rank = RANKS[order];
  return [...reviews].sort((a, b) => rank(a.fact) - rank(b.fact));
}

const worth = ({ rating }: Review): number | undefined => rating?.normalised ?? rating?.value;

const RANKS: Readonly<Record<"lowest" | "highest" | "newest", (review: Review) => number>> = {
  lowest: (review) => worth(review) ?? Number.MAX_VALUE,
  highest: (review) => -(worth(review) ?? -Number.MAX_VALUE),
  newest: age,
};

function age({ date }: Review): number {
  const time = date?.iso === undefined ? Number.NaN : Date.parse(date.iso);
  return Number.isNaN(time) ? Number.MAX_VALUE : -time;
}
