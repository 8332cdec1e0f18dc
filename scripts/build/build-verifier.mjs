import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { build } from "vite";

/** Where the checker for the command line and the checker's page are built to. */
export const VERIFIER_FOLDER = "dist/verify";

/** Build the checker: one file for Node, which needs nothing beside it. */
export async function buildVerifier() {
  mkdirSync(VERIFIER_FOLDER, { recursive: true });
  const script = await bundle("src/verifier/node/cli.ts", { node: true });
  const path = `${VERIFIER_FOLDER}/counterflow-verify.mjs`;
  writeFileSync(path, `#!/usr/bin/env node\n${script}`);
  chmodSync(path, 0o755);
  console.log(`built ${path}`);
}

/**
 * One script out of an entry and all it imports.
 * @param {string} entry
 * @param {{ node: boolean }} where
 * @returns {Promise<string>}
 */
async function bundle(entry, { node }) {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    ...(node && { ssr: { noExternal: true, target: "node" } }),
    build: {
      write: false,
      ssr: node ? entry : false,
      target: node ? "node20" : ["chrome137", "firefox140"],
      minify: "terser",
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: "es", codeSplitting: false } },
    },
  });
  const { output } = /** @type {import("vite").Rolldown.RolldownOutput} */ (Array.isArray(built) ? built[0] : built);
  const [chunk, ...more] = output.filter((file) => file.type === "chunk");
  if (!chunk || more.length > 0) throw new Error(`${entry} was not built to one file`);
  return chunk.code;
}
