import { runnerImport } from "vite";

/** @typedef {typeof import("../../src/domain/casework/linkage")} Linkage */

/**
 * The product's matcher, from its sources.
 * @returns {Promise<Linkage>}
 */
export async function loadLinkage() {
  const { module } = await runnerImport("./src/domain/casework/linkage/index.ts", {
    configFile: false,
    logLevel: "error",
    root: new URL("../..", import.meta.url).pathname,
  });
  return /** @type {Linkage} */ (module);
}
