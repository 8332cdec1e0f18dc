import { runnerImport } from "vite";

/** @typedef {typeof import("../../src/domain/casework/ranking")} Ranking */

/** @returns {Promise<Ranking>} What the product ranks with, from its sources. */
export async function loadRanking() {
  const root = new URL("../..", import.meta.url).pathname;
  const entry = "./src/domain/casework/ranking/index.ts";
  const { module } = await runnerImport(entry, { configFile: false, logLevel: "error", root });
  return /** @type {Ranking} */ (module);
}
