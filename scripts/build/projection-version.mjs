import { createHash } from "node:crypto";
import { isAbsolute, resolve } from "node:path";
import { build } from "vite";

const PROJECTING = resolve("src/storage/writing/project-entries.ts");
const INDEXING = resolve("src/domain/casework/find/making.ts");
const MATCHING = resolve("src/domain/casework/subjects/matching.ts");

/**
 * Puts a fingerprint of what the projections do in the place of `FINGERPRINT_OF_PROJECTIONS`, and one of what the search index is
 * made by and of what suggests joins in those of `FINGERPRINT_OF_INDEX` and `FINGERPRINT_OF_MATCHING`, so that each is made anew
 * where it would come out otherwise, and nobody has to
 * remember it.
 * @returns {import("vite").Plugin}
 */
export function projectionVersion() {
  return {
    name: "counterflow:projection-version",
    enforce: "pre",
    transform: {
      filter: { id: /\/storage\/base\/(?:projection|index|matching)-version\.ts$/u },
      async handler(code, id) {
        const { fingerprint, files } = await fingerprintOf(entryOf(id));
        for (const file of files) this.addWatchFile(file);
        return code
          .replace(/^declare const .*$/mu, "")
          .replace(/= FINGERPRINT_OF_\w+/u, `= ${JSON.stringify(fingerprint)}`);
      },
    },
  };
}

/** @param {string} id */
function entryOf(id) {
  if (id.endsWith("/index-version.ts")) return INDEXING;
  return id.endsWith("/matching-version.ts") ? MATCHING : PROJECTING;
}

/** @param {readonly import("vite").Plugin[]} plugins what else is done to the code, for tests */
export const fingerprintOfProjections = (plugins = []) => fingerprintOf(PROJECTING, plugins);

/**
 * The SHA-256 of a module's code, with all of ours that it uses, as the minifier leaves it: comments, types and names are gone,
 * and so is what nothing uses. And the files it was made from.
 * @param {string} entry
 * @param {readonly import("vite").Plugin[]} plugins
 */
async function fingerprintOf(entry, plugins = []) {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [...plugins],
    build: {
      write: false,
      minify: true,
      target: "esnext",
      lib: { entry, formats: ["es"] },
      // A library is left its line breaks and its files' names otherwise.
      rolldownOptions: { external: isPackage, output: { minify: true } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output) || output.output.length > 1) throw new Error(`${entry} was not built`);
  const [{ code, moduleIds }] = output.output;
  return { fingerprint: createHash("sha256").update(code).digest("hex"), files: moduleIds };
}

/** @param {string} id */
const isPackage = (id) => /^[@\w]/u.test(id) && !isAbsolute(id);
