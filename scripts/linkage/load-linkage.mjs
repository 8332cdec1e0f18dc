/**
 * @typedef {typeof import("../../src/domain/casework/linkage")} Linkage
 * @typedef {typeof import("../../src/domain/casework/own-data")} OwnData
 * @typedef {typeof import("../../src/domain/casework/trust")} Trust
 */

/**
 * A module of the product, from its sources. What loads it takes a while, and is not needed where a file is amiss.
 * @param {string} name
 */
async function load(name) {
  const { runnerImport } = await import("vite");
  const root = new URL("../..", import.meta.url).pathname;
  const { module } = await runnerImport(`./src/domain/casework/${name}/index.ts`, {
    configFile: false,
    logLevel: "error",
    root,
  });
  return module;
}

/** @returns {Promise<Linkage>} The product's matcher. */
export const loadLinkage = async () => /** @type {Linkage} */ (await load("linkage"));

/** @returns {Promise<OwnData>} What knows the columns of tables. */
export const loadOwnData = async () => /** @type {OwnData} */ (await load("own-data"));

/** @returns {Promise<Trust>} What says how sure a number is. */
export const loadTrust = async () => /** @type {Trust} */ (await load("trust"));
