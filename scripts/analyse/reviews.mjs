import * as v from "valibot";

const Text = v.nullish(v.union([v.string(), v.number()]));

/** The fields of a review. */
export const Review = {
  author: Text,
  subject: Text,
  source: Text,
  date: v.nullish(v.string()),
  rating: v.nullish(v.pipe(v.number(), v.finite())),
  text: v.nullish(v.string()),
};

/**
 * @typedef {{ [Field in keyof typeof Review]?: v.InferOutput<(typeof Review)[Field]> }} Line
 * @typedef {import("../../src/domain/analysis/reviews").Review} ReviewOf
 */

/** The scales that ratings are given on; the narrowest that holds them all is taken. */
const SCALES = /** @type {const} */ ([
  [0, 1],
  [1, 5],
  [0, 5],
  [1, 10],
  [0, 10],
  [0, 100],
]);

/** @param {readonly Line[]} lines */
export function scaleOf(lines) {
  let [least, greatest] = [Infinity, -Infinity];
  for (const { rating } of lines) {
    if (typeof rating !== "number") continue;
    [least, greatest] = [Math.min(least, rating), Math.max(greatest, rating)];
  }
  return SCALES.find(([worst, best]) => least >= worst && greatest <= best);
}

/**
 * @param {Line} line
 * @param {string} id
 * @param {readonly [worst: number, best: number] | undefined} scale
 * @returns {ReviewOf}
 */
export function toReview({ author, subject, source, date, rating, text }, id, scale) {
  return {
    id,
    subject: String(subject ?? ""),
    ...(author != null && { author: String(author) }),
    ...(source != null && { source: String(source) }),
    ...(date != null && { date }),
    ...(rating != null && scale && { rating: (rating - scale[0]) / (scale[1] - scale[0]) }),
    ...(text != null && { text }),
  };
}
