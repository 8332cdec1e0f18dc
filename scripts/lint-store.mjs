/** `npm run test:store`: what addons.mozilla.org's own linter says of the Firefox package. Only judged warnings may stand. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Warnings that were looked at, and why each may stand. @type {Record<string, string>} */
const JUDGED = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    "Speaks of Android, which the package does not offer; 140 is the long-term release that agencies run.",
  KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION:
    "Speaks of sandboxed pages: where Firefox does not know them, a page's copy is saved and opened as a file instead.",
  UNSAFE_VAR_ASSIGNMENT:
    "Preact's own support for dangerouslySetInnerHTML, which no file of ours uses: eslint forbids it and every other way.",
};

/** @typedef {{ code: string, message: string, file?: string, line?: number }} Finding */

const report = await lint();
const unjudged = report.warnings.filter(({ code }) => !(code in JUDGED));
for (const finding of [...report.errors, ...unjudged]) console.error(lineOf("error", finding));
for (const finding of report.warnings.filter(({ code }) => code in JUDGED)) {
  console.log(`${lineOf("judged", finding)}\n  ${JUDGED[finding.code]}`);
}
process.exitCode = report.errors.length + unjudged.length > 0 ? 1 : 0;

/** @returns {Promise<{ errors: Finding[], warnings: Finding[] }>} */
async function lint() {
  const cli = ["node_modules/web-ext/bin/web-ext.js", "lint", "--source-dir", "dist/firefox", "--output", "json"];
  const { stdout } = await promisify(execFile)(process.execPath, cli, { maxBuffer: 2 ** 26 }).catch((error) => {
    // The linter leaves with 1 where it found errors: its report is there all the same.
    if (error.stdout) return error;
    throw error;
  });
  return JSON.parse(stdout);
}

/**
 * @param {string} standing
 * @param {Finding} finding
 */
function lineOf(standing, { code, message, file, line }) {
  return `${standing}  ${code}  ${file ?? ""}${line === undefined ? "" : `:${line}`}  ${message}`;
}
