import { relative } from "node:path";
import { build } from "vite";

const QUERY = "?script&iife";
const OURS = "?page-script";

/**
 * `import file from "./script.ts?script&iife"`: the script, with everything it imports, is built to one file that can be
 * put into a page, and `file` is its path in the extension. crxjs 3 builds such scripts with an option that Vite 8 has
 * already set, which the bundler warns of at each; and it builds each as a module, too, which nothing uses.
 * @param {(moduleIds: string[]) => void} note hears what was built in
 * @returns {import("vite").Plugin}
 */
export function pageScripts(note) {
  /** @type {import("vite").ResolvedConfig} */
  let config;
  return {
    name: "counterflow:page-scripts",
    apply: "build",
    enforce: "pre",
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: {
      filter: { id: /\?script&iife$/u },
      async handler(source, importer) {
        const script = await this.resolve(source.slice(0, -QUERY.length), importer, { skipSelf: true });
        return script && script.id + OURS;
      },
    },
    load: {
      filter: { id: /\?page-script$/u },
      async handler(id) {
        const entry = id.slice(0, -OURS.length);
        const { code, moduleIds } = await bundle(entry, config);
        note(moduleIds);
        for (const file of moduleIds) this.addWatchFile(file);
        const fileName = relative(config.root, entry).replace(/\.ts$/u, ".js");
        this.emitFile({ type: "asset", fileName, source: code });
        return `export default ${JSON.stringify(fileName)};`;
      },
    },
  };
}

/**
 * @param {string} entry
 * @param {import("vite").ResolvedConfig} config what the extension is built with
 */
async function bundle(entry, { root, mode, define, build: { minify, target } }) {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    root,
    mode,
    ...(define && { define }),
    build: { write: false, minify, target, lib: { entry, formats: ["iife"], name: "script" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output) || output.output.length > 1)
    throw new Error(`${entry} was not built to one file`);
  return output.output[0];
}
