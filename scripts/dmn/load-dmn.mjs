import { runnerImport } from "vite";

/** @typedef {typeof import("../../src/domain/casework/dmn")} Dmn */

/** @returns {Promise<Dmn>} What the product reads and works out models with, from its sources. */
export async function loadDmn() {
  const root = new URL("../..", import.meta.url).pathname;
  const entry = "./src/domain/casework/dmn/index.ts";
  const { module } = await runnerImport(entry, { configFile: false, logLevel: "error", root });
  return /** @type {Dmn} */ (module);
}
