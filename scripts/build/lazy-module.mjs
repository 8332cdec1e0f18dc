import { build } from "vite";

/**
 * `import { load } from "./module.ts?lazy"`: the module, with everything it imports, is built into the importing file as a
 * function that runs when first called. A service worker may not `import()`, and what it imports in the plain way runs
 * at each of its many starts.
 * @param {(moduleIds: string[]) => void} note hears what was built in
 * @returns {import("vite").Plugin}
 */
export function lazyModule(note) {
  return {
    name: "counterflow:lazy-module",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith("?lazy")) return null;
      const entry = id.slice(0, -"?lazy".length);
      this.addWatchFile(entry);
      const { code, moduleIds } = await bundle(entry);
      note(moduleIds);
      return `let held;\nconst make = () => { ${code}\nreturn module; };\nexport const load = () => (held ??= make());\n`;
    },
  };
}

/** @param {string} entry */
async function bundle(entry) {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: { write: false, minify: false, target: "esnext", lib: { entry, formats: ["iife"], name: "module" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error(`${entry} was not built`);
  return output.output[0];
}
