/**
 * `npm test`: install what is missing, then every check, two at a time. `--all` (`npm run test:all`): each as wide as it goes,
 * with the whole number of random pages and every page in both browsers. `--lane code|chromium|firefox`: those alone.
 */
import { parseArgs } from "node:util";
import { obtainBrowser } from "./browsers/obtain-browser.mjs";
import { FAMILIES } from "./browsers/known-places.mjs";
import { pickChecks } from "./checks/pick-checks.mjs";
import { reportChecks } from "./checks/report-checks.mjs";
import { installPackages } from "./install/install-packages.mjs";

const { all, lane } = parseArgs({ options: { all: { type: "boolean" }, lane: { type: "string" } } }).values;
const checks = pickChecks(lane);
if (checks.length === 0) {
  console.error("--lane is one of: code, chromium, firefox");
  process.exit(2);
}
if (all) process.env["TEST_ALL"] = "1";

installPackages();
// A browser that cannot be had fails its own check, with the same words, and no other.
for (const family of FAMILIES.filter((one) => checks.some(({ args }) => args?.includes(one))))
  await obtainBrowser(family).catch((error) => console.error(error.message));

await reportChecks(checks);
