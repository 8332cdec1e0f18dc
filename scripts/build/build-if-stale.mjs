import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildTargets } from "./build-targets.mjs";
import { TARGETS } from "./manifest-for.mjs";

const SOURCES = ["src", "public", "scripts/build", "manifest.json", "package.json", "vite.config.ts", "tsconfig.json"];

/** Build every target whose manifest is older than any of the sources it is made from. */
export async function buildIfStale() {
  const changed = Math.max(...SOURCES.map(newest));
  const stale = TARGETS.filter((target) => newest(`dist/${target}/manifest.json`) < changed);
  if (stale.length > 0) await buildTargets(stale);
}

/**
 * When a file, or anything in a folder, last changed (ms); 0 where there is nothing.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  // A folder's own time tells of files taken away.
  return stat.isDirectory()
    ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
    : stat.mtimeMs;
}

/** Vitest's name for what runs once before the tests of a project. */
export { buildIfStale as setup };
