import { runnerImport } from "vite";

/**
 * @typedef {{
 *   changes: typeof import("../../src/domain/analysis/changes"),
 *   forecast: typeof import("../../src/domain/analysis/forecast"),
 *   networks: typeof import("../../src/domain/analysis/networks"),
 *   reviews: typeof import("../../src/domain/analysis/reviews"),
 *   themes: typeof import("../../src/domain/analysis/themes"),
 * }} Folders
 */

/**
 * A folder of the product's own methods, from its sources.
 * @template {keyof Folders} Name
 * @param {Name} name
 * @returns {Promise<Folders[Name]>}
 */
export async function loadAnalysis(name) {
  const root = new URL("../..", import.meta.url).pathname;
  const entry = `./src/domain/analysis/${name}/index.ts`;
  const { module } = await runnerImport(entry, { configFile: false, logLevel: "error", root });
  return /** @type {Folders[Name]} */ (module);
}
