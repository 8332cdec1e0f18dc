import { readFileSync } from "node:fs";
import { buildTarget } from "./build-target.mjs";
import { buildVerifier } from "./build-verifier.mjs";
import { zipFolder } from "./zip-folder.mjs";

/**
 * Build the checker, then each target to dist/<target>, with its store-ready zip beside it.
 * @param {readonly import("./manifest-for.mjs").Target[]} targets
 */
export async function buildTargets(targets) {
  await buildVerifier();
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const target of targets) {
    buildTarget(target);
    const zip = `dist/counterflow-${target}-${version}.zip`;
    zipFolder(`dist/${target}`, zip);
    console.log(`built dist/${target} and ${zip}`);
  }
}
