/** `npm test`: install what is missing, then every check one after the other, whatever the ones before said. */
import { obtainBrowser } from "./browsers/obtain-browser.mjs";
import { FAMILIES } from "./browsers/known-places.mjs";
import { CHECKS } from "./checks/list-checks.mjs";
import { runCheck } from "./checks/run-check.mjs";
import { installPackages } from "./install/install-packages.mjs";

installPackages();
// A browser that cannot be had fails its own check, with the same words, and no other.
for (const family of FAMILIES) await obtainBrowser(family).catch((error) => console.error(error.message));

const results = [];
for (const check of CHECKS) {
  process.stdout.write(`${check.name.padEnd(14)}`);
  const result = await runCheck(check);
  console.log(`${result.ok ? "passed" : "FAILED"}  ${result.seconds.toFixed(1)} s`);
  results.push(result);
}

const failed = results.filter(({ ok }) => !ok);
for (const { name, output } of failed) console.log(`\n--- ${name} ---\n${output}`);
if (failed.length > 0) console.log(`\nfailed: ${failed.map(({ name }) => name).join(", ")}`);
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
