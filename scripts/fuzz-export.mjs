/**
 * `npm run fuzz:export -- [--runs N] [--seed N]`: changes exported files N times (5,000 unless said otherwise) in each of two
 * ways, with their hashes left as they were and with all of them made to fit, and has the checker look at each.
 */
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";

const option = /** @type {const} */ ({ type: "string" });
const { runs = "5000", seed = String(randomInt(2 ** 31)) } = parseArgs({
  options: { runs: option, seed: option },
}).values;
if (!/^\d+$/u.test(runs) || !/^\d+$/u.test(seed)) {
  console.error("npm run fuzz:export -- [--runs N] [--seed N]");
  process.exit(2);
}

const words = [
  "run",
  "--project",
  "unit",
  "tests/unit/exchange/mutated-exports.test.ts",
  "--disable-console-intercept",
];
const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", ...words], {
  stdio: "inherit",
  env: { ...process.env, EXPORT_RUNS: runs, EXPORT_SEED: seed },
});
process.exit(status ?? 1);
