import { readdirSync } from "node:fs";
import { join } from "node:path";

const LINTABLE = /\.(?:[cm]?js|tsx?)$/u;
const SKIPPED = new Set(["node_modules", ".git", "dist"]);

/**
 * Every file of the project that ESLint knows how to read, whether or not its configuration leaves it out.
 * @param {string} folder
 * @returns {string[]}
 */
export function listLintable(folder = ".") {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listLintable(path);
    return LINTABLE.test(entry.name) ? [path] : [];
  });
}
