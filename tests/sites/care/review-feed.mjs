import { jsonReply } from "../common/reply.mjs";
import { showDate } from "./dates.mjs";
import { reviewsOf } from "./reviews.mjs";

/** How many reviews are in the first page, and in each one that is loaded later. */
export const PAGE_SIZE = 20;

/**
 * The next reviews of a home as data; the page draws them itself.
 * @param {import("./homes.mjs").Home} home
 * @param {URLSearchParams} query `from` is the number of reviews already shown
 */
export function reviewFeed(home, query) {
  const all = reviewsOf(home);
  const asked = Number(query.get("from") ?? 0);
  const from = Number.isSafeInteger(asked) && asked >= 0 ? asked : 0;
  const next = from + PAGE_SIZE;
  const reviews = all
    .slice(from, next)
    .map((review) => ({ ...review, shownDate: showDate(review.date, review.dated) }));
  return jsonReply({ total: all.length, reviews, next: next < all.length ? next : null });
}
