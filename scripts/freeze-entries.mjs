/** `npm run freeze`: the fingerprint of each version of an entry's payload that has none yet goes into its fixture. */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { runnerImport } from "vite";

/** @type {{ module: typeof import("../tests/contract/support/fingerprints") }} */
const { module } = await runnerImport("./tests/contract/support/fingerprints.ts", {
  configFile: false,
  logLevel: "error",
});

const frozen = [];
for (const [name, fingerprint] of Object.entries(module.fingerprints())) {
  const path = `tests/fixtures/entries/${name}.json`;
  const fixture = existsSync(path) ? JSON.parse(await readFile(path, "utf8")) : { fingerprint: "", written: [] };
  // One that is there is never changed: that version has been released, and the test says what to do instead.
  if (fixture.fingerprint !== "") continue;
  const text = JSON.stringify({ ...fixture, fingerprint });
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  frozen.push(name);
}
console.log(frozen.length === 0 ? "Every version of every entry is frozen." : `Frozen: ${frozen.join(", ")}.`);
