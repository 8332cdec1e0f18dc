import { createHash } from "node:crypto";
import { isAbsolute, resolve } from "node:path";
import { build } from "vite";

const PROJECTING = resolve("src/storage/writing/project-entries.ts");

/**
 * Puts a fingerprint of what the projections do in the place of `FINGERPRINT_OF_PROJECTIONS`, so that the tables are made
 * anew where they would come out otherwise, and nobody has to remember it.
 * @returns {import("vite").Plugin}
 */
export function projectionVersion() {
  return {
    name: "counterflow:projection-version",
    enforce: "pre",
    transform: {
      filter: { id: /\/storage\/base\/projection-version\.ts$/u },
      async handler(code) {
        const { fingerprint, files } = await fingerprintOfProjections();
        for (const file of files) this.addWatchFile(file);
        return code
          .replace(/^declare const .*$/mu, "")
          .replace("= FINGERPRINT_OF_PROJECTIONS", `= ${JSON.stringify(fingerprint)}`);
      },
    },
  };
}

/**
 * The SHA-256 of the code that projects entries, with all of ours that it uses, as the minifier leaves it: comments, types
 * and names are gone, and so is what nothing uses. And the files it was made from.
 * @param {readonly import("vite").Plugin[]} plugins what else is done to the code, for tests
 */
export async function fingerprintOfProjections(plugins = []) {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [...plugins],
    build: {
      write: false,
      minify: true,
      target: "esnext",
      lib: { entry: PROJECTING, formats: ["es"] },
      // A library is left its line breaks and its files' names otherwise.
      rolldownOptions: { external: isPackage, output: { minify: true } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output) || output.output.length > 1) throw new Error(`${PROJECTING} was not built`);
  const [{ code, moduleIds }] = output.output;
  return { fingerprint: createHash("sha256").update(code).digest("hex"), files: moduleIds };
}

/** @param {string} id */
const isPackage = (id) => /^[@\w]/u.test(id) && !isAbsolute(id);
