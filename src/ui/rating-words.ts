import type { AggregateRating, Rating } from "../domain/evidence/reading";
import { formatNumber, t, tn } from "./texts";

/** A rating on one line, as plain text: "4.3 of 5", and that there is no scale where the page states none. */
export function ratingWords({ value, best, grade, raw }: Rating): string {
  if (grade !== undefined) return grade;
  if (value === undefined) return raw;
  return best === undefined
    ? t("ratingNoScale", formatNumber(value))
    : `${formatNumber(value)} ${t("ratingOf", formatNumber(best))}`;
}

type Counted = Pick<AggregateRating, "ratingCount" | "reviewCount">;

/** How many stand behind an aggregate rating: "87 reviews", "1,204 ratings · 87 reviews"; "" where the page does not say. */
export function countWords({ ratingCount, reviewCount }: Counted): string {
  return [
    ratingCount !== undefined && ratingCount !== reviewCount && tn("ratingCount", ratingCount),
    reviewCount !== undefined && tn("ratingReviewCount", reviewCount),
  ]
    .filter((words) => words !== false)
    .join(" · ");
}
