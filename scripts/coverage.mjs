/** `npm run coverage`: how often the intervals of ratings hold the truth, over simulated subjects whose true mean is known. */
import { parseArgs } from "node:util";
import { loadTrust } from "./linkage/load-linkage.mjs";
import { seeded } from "./linkage/seeded.mjs";
import { poolCoverage } from "./intervals/pool-coverage.mjs";
import { ratingCoverage } from "./intervals/rating-coverage.mjs";
import { poolTable, ratingTable } from "./intervals/tables.mjs";

const USAGE = `How often the 90 % intervals of ratings hold the true mean, over simulated subjects; the mean width stands in brackets (of 4).

  npm run coverage -- [--each 500] [--seed 20261130]

  --each   subjects for each of the 20 kinds of one source's ratings (500: 10,000 subjects), and of the 16 of several
  --seed   where the draws begin: the same seed gives the same table`;

const { values } = parseArgs({
  options: { each: { type: "string" }, seed: { type: "string" }, help: { type: "boolean" } },
});
if (values.help) console.log(USAGE);
else {
  const trust = await loadTrust();
  const draws = seeded(Number(values.seed ?? 20261130));
  const each = Number(values.each ?? 500);
  console.log(`One source\n\n${ratingTable(ratingCoverage(trust, draws, each))}\n`);
  console.log(`Several sources\n\n${poolTable(poolCoverage(trust, draws, each))}`);
}
