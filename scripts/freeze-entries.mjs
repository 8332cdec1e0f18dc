import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { runnerImport } from "vite";

const FROZEN = "tests/fixtures/entries/frozen.json";

/** @type {Record<string, string>} */
const frozen = existsSync(FROZEN) ? JSON.parse(await readFile(FROZEN, "utf8")) : {};

/** @type {{ module: typeof import("../tests/contract/support/missing-fingerprints") }} */
const { module } = await runnerImport("./tests/contract/support/missing-fingerprints.ts", {
  configFile: false,
  logLevel: "error",
});
const missing = module.missingFingerprints(frozen);

// One that is there is never changed: that version has been released, and the test says what to do instead.
const all = Object.entries({ ...missing, ...frozen }).sort(([a], [b]) => (a < b ? -1 : 1));
await writeFile(FROZEN, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
const names = Object.keys(missing);
console.log(names.length === 0 ? "Every version of every entry is frozen." : `Frozen: ${names.join(", ")}.`);
