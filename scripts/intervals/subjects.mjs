/**
 * Subjects whose true mean is known, and ratings drawn of them.
 * @typedef {import("../linkage/seeded.mjs").Draws} Draws
 * @typedef {readonly number[]} Chances how likely each of the steps 1 … 5 is
 */

const STEPS = [1, 2, 3, 4, 5];

/** How people's ratings of one subject may spread; none is the prior's, which is even over all steps. */
export const SPREADS = /** @type {const} */ (["tight", "middle", "wide", "two poles"]);

/** @typedef {(typeof SPREADS)[number]} Spread */

/** The width of a bell about what most think, in steps. */
const WIDTHS = { tight: 0.5, middle: 0.9, wide: 1.8 };

const FINE = 1_000_000;

/** @param {Draws} draws */
export const uniform = (draws) => draws.whole(FINE) / FINE;

/**
 * A subject as its raters see it: most of them about a middle, or for and against it.
 * @param {Draws} draws
 * @param {Spread} spread
 * @returns {Chances}
 */
export function subject(draws, spread) {
  if (spread === "two poles") {
    const good = 0.1 + 0.85 * uniform(draws);
    return [(1 - good) * 0.85, (1 - good) * 0.15, 0, good * 0.15, good * 0.85];
  }
  return bell(1 + 4.4 * uniform(draws), WIDTHS[spread]);
}

/**
 * @param {number} middle
 * @param {number} width
 * @returns {Chances}
 */
export function bell(middle, width) {
  const heights = STEPS.map((step) => Math.exp(-((step - middle) ** 2) / (2 * width * width)));
  const total = heights.reduce((sum, height) => sum + height, 0);
  return heights.map((height) => height / total);
}

/** @param {Chances} chances */
export const meanOf = (chances) => chances.reduce((sum, chance, n) => sum + chance * (n + 1), 0);

/**
 * How many of n raters gave each step.
 * @param {Draws} draws
 * @param {Chances} chances
 * @param {number} n
 */
export function ratings(draws, chances, n) {
  const counts = STEPS.map(() => 0);
  for (let rater = 0; rater < n; rater++) {
    const step = stepFor(uniform(draws), chances);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}

/**
 * @param {number} place
 * @param {Chances} chances
 */
function stepFor(place, chances) {
  let below = 0;
  for (const [n, chance] of chances.entries()) {
    below += chance;
    if (place < below) return n;
  }
  return chances.findLastIndex((chance) => chance > 0);
}

/**
 * A number of ratings within bounds, each order of magnitude as likely.
 * @param {Draws} draws
 * @param {readonly [number, number]} bounds
 */
export const countWithin = (draws, [least, most]) =>
  Math.min(most, Math.floor(least * ((most + 1) / least) ** uniform(draws)));

/** @param {readonly number[]} counts */
export const distributionOf = (counts) => counts.map((count, n) => ({ value: n + 1, count }));
