/** `npm test`: install what is missing, then every check, two at a time (one waits for a browser while another works). */
import { availableParallelism } from "node:os";
import { obtainBrowser } from "./browsers/obtain-browser.mjs";
import { FAMILIES } from "./browsers/known-places.mjs";
import { CHECKS } from "./checks/list-checks.mjs";
import { runChecks } from "./checks/run-checks.mjs";
import { installPackages } from "./install/install-packages.mjs";

installPackages();
// A browser that cannot be had fails its own check, with the same words, and no other.
for (const family of FAMILIES) await obtainBrowser(family).catch((error) => console.error(error.message));

const results = await runChecks(CHECKS, Math.min(availableParallelism(), 2), ({ name, ok, seconds }) => {
  console.log(`${name.padEnd(14)}${ok ? "passed" : "FAILED"}  ${seconds.toFixed(1)} s`);
});

const failed = results.filter(({ ok }) => !ok);
for (const { name, output } of failed) console.log(`\n--- ${name} ---\n${output}`);
if (failed.length > 0) console.log(`\nfailed: ${failed.map(({ name }) => name).join(", ")}`);
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
