import { SPREADS, countWithin, distributionOf, meanOf, ratings, subject } from "./subjects.mjs";

/**
 * How often the 90 % interval of one source's ratings holds the true mean.
 * @typedef {typeof import("../../src/domain/casework/trust")} Trust
 * @typedef {import("./subjects.mjs").Draws} Draws
 */

/** The bands of how many rated. */
export const BANDS = /** @type {const} */ ([
  [1, 1],
  [2, 5],
  [6, 20],
  [21, 100],
  [101, 1000],
]);

/** What the page shows: how many gave each step; mean and count, where the source's spread is known or is not. */
export const SHOWN = /** @type {const} */ (["distribution", "mean, spread known", "mean only"]);

const SCALE = { worst: 1, best: 5 };
const OTHERS = 100;

/**
 * @typedef {{ shown: (typeof SHOWN)[number], spread: string, band: string, held: number, of: number, width: number }} Row
 * @param {Trust} trust
 * @param {Draws} draws
 * @param {number} each subjects for each spread and band
 * @returns {Row[]}
 */
export function ratingCoverage(trust, draws, each) {
  const rows = [];
  for (const spread of SPREADS) {
    const known = spreadOfOthers(trust, draws, spread);
    for (const band of BANDS) {
      const found = SHOWN.map((shown) => ({ shown, spread, band: band.join("–"), held: 0, of: 0, width: 0 }));
      for (let n = 0; n < each; n++) {
        const chances = subject(draws, spread);
        const counts = ratings(draws, chances, countWithin(draws, band));
        for (const row of found) note(row, estimate(trust, row.shown, counts, known), meanOf(chances));
      }
      rows.push(...found);
    }
  }
  return rows;
}

/**
 * What the source's other subjects tell of its spread.
 * @param {Trust} trust
 * @param {Draws} draws
 * @param {(typeof SPREADS)[number]} spread
 */
function spreadOfOthers(trust, draws, spread) {
  const found = Array.from({ length: OTHERS }, () =>
    trust.spreadOf(SCALE, distributionOf(ratings(draws, subject(draws, spread), 100))),
  ).filter((known) => known !== undefined);
  return found.reduce((sum, known) => sum + known, 0) / found.length;
}

/**
 * @param {Trust} trust
 * @param {(typeof SHOWN)[number]} shown
 * @param {readonly number[]} counts
 * @param {number} spread
 */
function estimate(trust, shown, counts, spread) {
  const count = counts.reduce((sum, one) => sum + one, 0);
  const mean = counts.reduce((sum, one, n) => sum + one * (n + 1), 0) / count;
  const answer = trust.estimateRating({
    scale: SCALE,
    count,
    value: Number(mean.toFixed(1)),
    distribution: shown === "distribution" ? distributionOf(counts) : null,
    ...(shown === "mean, spread known" && { spread }),
  });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

/**
 * @param {{ held: number, of: number, width: number }} row
 * @param {{ low: number, high: number }} interval
 * @param {number} truth
 */
export function note(row, { low, high }, truth) {
  row.of++;
  row.width += high - low;
  if (low <= truth && truth <= high) row.held++;
}
