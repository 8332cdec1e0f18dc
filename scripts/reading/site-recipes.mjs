import { build } from "vite";

/**
 * What the background hands the reader for an address: the product's own recipes of sites, which are data.
 * @returns {Promise<(url: string) => object[]>}
 */
export async function siteRecipes() {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: "src/domain/evidence/reading/sites/index.ts", formats: ["es"], fileName: "sites" },
    },
  });
  const [
    {
      output: [{ code }],
    },
  ] = /** @type {[import("vite").Rolldown.RolldownOutput]} */ (built);
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.siteRecipesFor;
}
