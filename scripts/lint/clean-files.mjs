import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ESLint } from "eslint";

const KEPT = "node_modules/.cache/counterflow/lint.json";
/** What every file's result hangs on. */
const COMMON = [
  "eslint.config.js",
  "scripts/lint/rules/no-page-members.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

/** @typedef {Record<string, string>} Clean the hash that a file had when ESLint found nothing in it */

/**
 * The files that ESLint found nothing in, as they were then; none where the rules or packages have changed since.
 * @param {readonly string[]} declarations files whose types hold everywhere
 * @returns {{ clean: Clean, keep(clean: Clean): void }}
 */
export function openCleanFiles(declarations) {
  const world = createHash("sha256").update(`${ESLint.version} ${process.version}`);
  for (const path of [...COMMON, ...declarations]) world.update(readFileSync(path));
  const rules = world.digest("hex");
  return {
    clean: readKept(rules),
    keep(clean) {
      mkdirSync(dirname(KEPT), { recursive: true });
      writeFileSync(KEPT, JSON.stringify({ rules, clean }));
    },
  };
}

/**
 * @param {string} rules
 * @returns {Clean}
 */
function readKept(rules) {
  try {
    const kept = JSON.parse(readFileSync(KEPT, "utf8"));
    return kept.rules === rules ? kept.clean : {};
  } catch {
    // Not there yet, or cut off: everything is linted.
    return {};
  }
}
