import { runnerImport } from "vite";

/** @typedef {typeof import("../../src/verifier/node/open-data")} OpenData */

/** @returns {Promise<OpenData>} What the product makes open data with, from its sources. */
export async function loadOpenData() {
  const root = new URL("../..", import.meta.url).pathname;
  const entry = "./src/verifier/node/open-data.ts";
  const { module } = await runnerImport(entry, { configFile: false, logLevel: "error", root });
  return /** @type {OpenData} */ (module);
}
