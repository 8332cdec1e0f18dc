import { existsSync, readFileSync } from "node:fs";

/** npm's own note of what it installed last, in the form of the lock file. */
const INSTALLED = "node_modules/.package-lock.json";

/**
 * True where every package of the lock file is installed in its version. Told by content, not by time: a checkout sets
 * the lock file's time without changing it.
 */
export function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesOf(INSTALLED);
  return Object.entries(packagesOf("package-lock.json")).every(([path, wanted]) => {
    // "" is the project itself; an optional package is there only where the system needs it.
    if (path === "" || (wanted.optional && !installed[path])) return true;
    return installed[path]?.version === wanted.version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
