import { CHECKS } from "./list-checks.mjs";

/** @typedef {import("./list-checks.mjs").Check} Check */

/**
 * The checks of one lane, with what they need to have run before; every check where no lane is named.
 * @param {string | undefined} lane
 * @returns {readonly Check[]} none where no lane is called so
 */
export function pickChecks(lane) {
  const picked = CHECKS.filter((check) => lane === undefined || check.lane === lane);
  return CHECKS.filter((check) => picked.includes(check) || picked.some(({ after }) => after === check.name));
}
