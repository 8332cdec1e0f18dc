/**
 * `npm run sample:export -- OUT.wacz`: drives the real extension in a real browser over the sample communities, decides for one of
 * the homes and exports the case, for anyone to check.
 */
import { writeFileSync } from "node:fs";
import { chooseBrowser } from "./start/choose-browser.mjs";
import { loadHarness } from "./start/load-harness.mjs";
import { buildIfStale } from "./build/build-if-stale.mjs";
import { serveSites } from "./serve-sites.mjs";

const PAGES = ["/care/homes/lindenhof", "/care/homes/maison-des-tilleuls", "/care/homes/haus-am-park"];
const CASE = "SAMPLE-2026-1";
const [out, ...more] = process.argv.slice(2);
if (out === undefined || more.length > 0) {
  console.error("npm run sample:export -- OUT.wacz");
  process.exit(2);
}

const { family, path } = await chooseBrowser({ family: "chromium", headless: true, team: false });
await buildIfStale();
const sites = await serveSites();
const { launchDriver, exportSamples } = await loadHarness();
const driver = await launchDriver(family, { executablePath: path, offline: true });
try {
  const bytes = await exportSamples(
    driver,
    CASE,
    PAGES.map((page) => sites.url + page),
    { isDecided: true },
  );
  writeFileSync(out, bytes);
  console.log(`${out}: case ${CASE}, ${bytes.length} bytes. Check it with: npx counterflow-verify ${out}`);
} finally {
  await driver.close();
  await sites.close();
}
