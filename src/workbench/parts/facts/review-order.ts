import type { PageDate } from "../../../domain/evidence/reading";
import { type TextKey, t } from "../../../ui/texts";
import type { FactHistory } from "./fact-history";

export const REVIEW_SORTS = ["newest", "oldest", "lowest", "highest"] as const;
export type ReviewSort = (typeof REVIEW_SORTS)[number];

const NAMES: Readonly<Record<ReviewSort, TextKey>> = {
  newest: "dossierReviewsNewest",
  oldest: "dossierReviewsOldest",
  lowest: "dossierReviewsLowest",
  highest: "dossierReviewsHighest",
};

export const reviewSortName = (sort: ReviewSort): string => t(NAMES[sort]);

interface Reviewed {
  readonly history: FactHistory<"review">;
}

/** Reviews in an order; those that do not say what they are ordered by come last. */
export const orderReviews = <R extends Reviewed>(reviews: readonly R[], sort: ReviewSort): readonly R[] =>
  [...reviews].sort(ORDERS[sort]);

/** The first and last day that a date may be, so that text order is their order: "~" sorts behind each day of a month or year. */
export function daysOf({ iso, edtf }: Partial<PageDate> = {}): readonly (string | undefined)[] {
  if (edtf !== undefined) return edtf.split("/");
  const day = iso?.slice(0, "2026-11-29".length);
  return [day, day && `${day}~`];
}

type Order = (a: Reviewed, b: Reviewed) => number;

const factOf = ({ history }: Reviewed) => history.latest.facts[0];
const dayOf = (review: Reviewed): string | undefined => daysOf(factOf(review)?.date)[0];
const placeOf = (review: Reviewed): number | undefined => factOf(review)?.rating?.normalised;

const ascending =
  <V extends string | number>(of: (review: Reviewed) => V | undefined, sign: 1 | -1): Order =>
  (a, b) => {
    const [one, other] = [of(a), of(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return one === other ? 0 : one < other ? -sign : sign;
  };

const ORDERS: Readonly<Record<ReviewSort, Order>> = {
  newest: ascending(dayOf, -1),
  oldest: ascending(dayOf, 1),
  lowest: ascending(placeOf, 1),
  highest: ascending(placeOf, -1),
};
