import { runCheck } from "./run-check.mjs";

/** @typedef {import("./list-checks.mjs").Check} Check */
/** @typedef {Awaited<ReturnType<typeof runCheck>>} CheckResult */

/**
 * Run every check, as many at a time as there are lanes, whatever the others said; the results in the order of their ends.
 * @param {readonly Check[]} checks
 * @param {number} lanes
 * @param {(result: CheckResult) => void} tell called as each one ends
 */
export async function runChecks(checks, lanes, tell) {
  const left = [...checks];
  /** @type {CheckResult[]} */
  const results = [];
  /** @type {Map<string, Promise<CheckResult>>} */
  const begun = new Map();
  const isReady = (/** @type {Check} */ { after }) =>
    after === undefined || results.some((result) => result.name === after);
  const lane = async () => {
    while (left.length > 0) {
      const [check] = left.splice(Math.max(left.findIndex(isReady), 0), 1);
      if (check === undefined) return;
      await begun.get(check.after ?? "");
      const running = runCheck(check);
      begun.set(check.name, running);
      const result = await running;
      results.push(result);
      tell(result);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
