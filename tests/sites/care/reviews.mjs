import { at, randomFrom } from "../common/random.mjs";
import { daysBefore } from "./dates.mjs";
import { TODAY } from "./homes.mjs";
import { PINNED } from "./pinned-reviews.mjs";
import { writeReview } from "./write-review.mjs";

/** @typedef {import("./pinned-reviews.mjs").Pinned & { id: string, helpful: number }} Review */

const RELATIONS = [
  "Daughter of a resident",
  "Son of a resident",
  "Family",
  "Friend",
  "Visitor",
  "Resident",
  "Wife",
  "",
];
const ASPECTS = ["Staff", "Food", "Nights", "Cleanliness"];
const STYLES = /** @type {const} */ (["long", "long", "short", "relative", "numeric"]);

/** @type {Map<string, readonly Review[]>} */
const written = new Map();

/**
 * All reviews of a home, newest first: the pinned ones, then as many as its stars ask for.
 * @param {import("./homes.mjs").Home} home
 * @returns {readonly Review[]}
 */
export function reviewsOf(home) {
  const key = `${home.slug} ${home.stars.join(" ")}`;
  const known = written.get(key) ?? number(home, [...latest(home), ...(PINNED[home.slug] ?? []), ...generate(home)]);
  written.set(key, known);
  return known;
}

/**
 * Ratings on another scale are left out of the average, as the site says on its page.
 * @param {import("./homes.mjs").Home} home
 * @returns {{ value: number, ratingCount: number, reviewCount: number }} the value rounded to one decimal
 */
export function aggregateOf(home) {
  const ratingCount = home.stars.reduce((sum, count) => sum + count, 0);
  const total = home.stars.reduce((sum, count, index) => sum + count * (5 - index), 0);
  return { value: Math.round((total / ratingCount) * 10) / 10, ratingCount, reviewCount: reviewsOf(home).length };
}

/**
 * What was written after all the rest.
 * @param {import("./homes.mjs").Home} home
 */
function latest({ slug, added = [] }) {
  const random = randomFrom(`care ${slug} later`);
  const ratings = added.flatMap((count, index) => Array.from({ length: count }, () => 5 - index));
  return write(random, random.shuffle(ratings), (date) => date);
}

/**
 * @param {import("./homes.mjs").Home} home
 * @returns {import("./pinned-reviews.mjs").Pinned[]}
 */
function generate(home) {
  const random = randomFrom(`care ${home.slug}`);
  const pinned = PINNED[home.slug] ?? [];
  const begins = pinned.at(-1)?.date ?? "2026-11-14";
  return write(random, random.shuffle(ratingsLeft(home, pinned)), (date) => daysBefore(date, random.int(0, 9)), begins);
}

/**
 * @param {import("../common/random.mjs").Random} random
 * @param {readonly number[]} ratings
 * @param {(date: string) => string} before the day of the next, from that of the one before it
 * @param {string} [begins]
 * @returns {import("./pinned-reviews.mjs").Pinned[]}
 */
function write(random, ratings, before, begins = TODAY) {
  let date = begins;
  return ratings.map((rating) => {
    date = before(date);
    const aspects = random.chance(0.12) ? { aspects: aspectsOf(random, rating) } : {};
    const relation = random.pick(RELATIONS);
    return { ...writeReview(random, rating), rating, relation, date, dated: random.pick(STYLES), ...aspects };
  });
}

/**
 * @param {import("./homes.mjs").Home} home
 * @param {readonly import("./pinned-reviews.mjs").Pinned[]} pinned
 */
function ratingsLeft(home, pinned) {
  const before = home.stars.map((count, index) => count - (home.added?.[index] ?? 0));
  return before.flatMap((count, index) => {
    const rating = 5 - index;
    const taken = pinned.filter((review) => review.rating === rating && review.best === undefined).length;
    return Array.from({ length: count - taken }, () => rating);
  });
}

/**
 * @param {import("../common/random.mjs").Random} random
 * @param {number} rating
 * @returns {[string, number][]}
 */
function aspectsOf(random, rating) {
  const names = random.shuffle(ASPECTS).slice(0, 2);
  return names.map((name) => [name, Math.min(5, Math.max(1, rating + random.int(-1, 1)))]);
}

/**
 * @param {import("./homes.mjs").Home} home
 * @param {readonly import("./pinned-reviews.mjs").Pinned[]} reviews
 * @returns {Review[]}
 */
function number(home, reviews) {
  const random = randomFrom(`helpful ${home.slug}`);
  return reviews.map((_, index) => ({
    ...at(reviews, index),
    id: `r${home.providerNumber.slice(2)}-${reviews.length - index}`,
    helpful: random.chance(0.6) ? random.int(1, 19) : 0,
  }));
}
