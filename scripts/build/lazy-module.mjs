import { build } from "vite";

/**
 * `import { load } from "./module.ts?lazy"`: the module, with everything it imports, is built into the importing file as a
 * function that runs when first called. A service worker may not `import()`, and what it imports in the plain way runs
 * at each of its many starts.
 * @returns {import("vite").Plugin}
 */
export function lazyModule() {
  return {
    name: "counterflow:lazy-module",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith("?lazy")) return null;
      const entry = id.slice(0, -"?lazy".length);
      this.addWatchFile(entry);
      return `let held;\nconst make = () => { ${await codeOf(entry)}\nreturn module; };\nexport const load = () => (held ??= make());\n`;
    },
  };
}

/** @param {string} entry */
async function codeOf(entry) {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: { write: false, minify: false, target: "esnext", lib: { entry, formats: ["iife"], name: "module" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}
