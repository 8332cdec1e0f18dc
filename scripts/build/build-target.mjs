import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const VITE = "node_modules/vite/bin/vite.js";

/**
 * Build one target to dist/<target>, and keep beside it what was said of that, which should be nothing. A process of its own,
 * as the bundler and its plugins say things in more ways than one.
 * @param {import("./manifest-for.mjs").Target} target
 */
export function buildTarget(target) {
  const words = [VITE, "build", "--mode", target, "--logLevel", "error"];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  const said = stdout + stderr;
  process.stderr.write(said);
  if (status !== 0) throw new Error(`dist/${target} was not built`);
  writeFileSync(saidOf(target), said);
}

/**
 * The file of what was said when a target was built.
 * @param {string} target
 */
export const saidOf = (target) => `dist/${target}.said.txt`;
