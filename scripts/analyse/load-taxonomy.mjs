/** @typedef {typeof import("../../src/domain/casework/taxonomy")} TaxonomyModule */

/**
 * What knows taxonomies, from the product's sources.
 * @returns {Promise<TaxonomyModule>}
 */
export async function loadTaxonomy() {
  const { runnerImport } = await import("vite");
  const root = new URL("../..", import.meta.url).pathname;
  const { module } = await runnerImport("./src/domain/casework/taxonomy/index.ts", {
    configFile: false,
    logLevel: "error",
    root,
  });
  return /** @type {TaxonomyModule} */ (module);
}
