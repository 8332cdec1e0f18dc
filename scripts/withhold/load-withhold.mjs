import { runnerImport } from "vite";

/** @typedef {typeof import("../../src/domain/evidence/withhold")} Withhold */

/** @returns {Promise<Withhold>} What the product withholds by, from its sources. */
export async function loadWithhold() {
  const root = new URL("../..", import.meta.url).pathname;
  const entry = "./src/domain/evidence/withhold/index.ts";
  const { module } = await runnerImport(entry, { configFile: false, logLevel: "error", root });
  return /** @type {Withhold} */ (module);
}
