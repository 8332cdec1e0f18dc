import { note } from "./rating-coverage.mjs";
import { bell, countWithin, distributionOf, meanOf, ratings, uniform } from "./subjects.mjs";

/**
 * How often the 90 % interval of several sources' ratings holds the mean over all sources there could be.
 * @typedef {import("./rating-coverage.mjs").Trust} Trust
 * @typedef {import("../linkage/seeded.mjs").Draws} Draws
 */

/** By how much sources differ: the standard deviation as a share of the scale. */
export const BETWEEN = /** @type {const} */ ([0, 0.03, 0.06, 0.1]);
export const SOURCES = /** @type {const} */ ([2, 3, 4, 6]);

const WIDTHS = [0.5, 0.9, 1.8];
const NOW = "2026-03-02T09:00:00.000Z";
/** So many sources stand for all there could be. */
const ALL = 200;

/**
 * @typedef {{ between: number, sources: number, held: number, of: number, width: number }} Row
 * @param {Trust} trust
 * @param {Draws} draws
 * @param {number} each subjects for each number of sources and difference
 * @returns {Row[]}
 */
export function poolCoverage(trust, draws, each) {
  const rows = [];
  for (const between of BETWEEN) {
    for (const sources of SOURCES) {
      const row = { between, sources, held: 0, of: 0, width: 0 };
      for (let n = 0; n < each; n++) {
        const { truth, chances } = seenBySources(draws, between, sources);
        note(row, pooled(trust, draws, chances), truth);
      }
      rows.push(row);
    }
  }
  return rows;
}

/**
 * One subject as each source's raters see it: a source moves everybody's middle.
 * @param {Draws} draws
 * @param {number} between
 * @param {number} sources
 */
function seenBySources(draws, between, sources) {
  const width = draws.pick(WIDTHS);
  const middle = 2 + 2.7 * uniform(draws);
  const one = () => bell(middle + 4 * between * normal(draws), width);
  const all = Array.from({ length: between === 0 ? 1 : ALL }, () => meanOf(one()));
  const truth = all.reduce((sum, mean) => sum + mean, 0) / all.length;
  return { truth, chances: Array.from({ length: sources }, one) };
}

/**
 * @param {Trust} trust
 * @param {Draws} draws
 * @param {readonly (readonly number[])[]} seen
 */
function pooled(trust, draws, seen) {
  const sources = seen.map((chances, n) => {
    const distribution = distributionOf(ratings(draws, chances, countWithin(draws, [1, 300])));
    const estimate = trust.estimateRating({ scale: { worst: 1, best: 5 }, count: null, value: null, distribution });
    if (!estimate.ok) throw new Error(estimate.error.code);
    const name = `s${n}.example`;
    return {
      host: name,
      listing: name,
      estimate: estimate.value,
      reliability: /** @type {const} */ ("A"),
      capturedAt: NOW,
    };
  });
  const answer = trust.poolRatings(sources, { now: NOW });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

/**
 * A standard normal draw (Box and Muller).
 * @param {Draws} draws
 */
const normal = (draws) => Math.sqrt(-2 * Math.log(1 - uniform(draws))) * Math.cos(2 * Math.PI * uniform(draws));
