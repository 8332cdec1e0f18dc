import { runnerImport } from "vite";

/** @typedef {typeof import("../../src/domain/policy")} PolicyCode */

/** @returns {Promise<PolicyCode>} What the product reads policies by, from its sources. */
export async function loadPolicy() {
  const root = new URL("../..", import.meta.url).pathname;
  const entry = "./src/domain/policy/index.ts";
  const { module } = await runnerImport(entry, { configFile: false, logLevel: "error", root });
  return /** @type {PolicyCode} */ (module);
}
