/**
 * `npm run test:e2e`: the e2e tests in both browsers; `-- --browser chromium|firefox` in one. `--again`: a few files that
 * failed are run once more. The rest goes to vitest.
 */
import { obtainBrowser } from "./browsers/obtain-browser.mjs";
import { FAMILIES } from "./browsers/known-places.mjs";
import { runE2e } from "./checks/run-e2e.mjs";
import { takeOption } from "./checks/take-option.mjs";

const { value, rest } = takeOption("--browser", process.argv.slice(2));
const families = FAMILIES.filter((family) => value === undefined || family === value);
if (families.length === 0) {
  console.error(`--browser is one of: ${FAMILIES.join(", ")}`);
  process.exit(2);
}
for (const family of families) await obtainBrowser(family);

const again = rest.includes("--again");
const words = rest.filter((word) => word !== "--again");
const env = { ...process.env, ...(value === undefined ? {} : { E2E_BROWSER: value }) };
process.exitCode = runE2e({ words, env, again });
