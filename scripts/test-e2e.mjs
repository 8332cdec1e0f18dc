/** `npm run test:e2e`: the e2e tests in both browsers; `-- --browser chromium|firefox` in one. The rest goes to vitest. */
import { spawnSync } from "node:child_process";
import { obtainBrowser } from "./browsers/obtain-browser.mjs";
import { FAMILIES } from "./browsers/known-places.mjs";
import { takeOption } from "./checks/take-option.mjs";

const { value, rest } = takeOption("--browser", process.argv.slice(2));
const families = FAMILIES.filter((family) => value === undefined || family === value);
if (families.length === 0) {
  console.error(`--browser is one of: ${FAMILIES.join(", ")}`);
  process.exit(2);
}
for (const family of families) await obtainBrowser(family);

const vitest = ["node_modules/vitest/vitest.mjs", "run", "--project", "e2e", ...rest];
const env = { ...process.env, ...(value === undefined ? {} : { E2E_BROWSER: value }) };
process.exitCode = spawnSync(process.execPath, vitest, { stdio: "inherit", env }).status ?? 1;
