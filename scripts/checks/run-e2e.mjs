import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** More files than these have failed by something that a second try will not change. */
const AT_MOST = 3;

/**
 * Run e2e tests. With `again`, a few files that failed are run once more, by themselves, and named: what passes only then
 * has a fault of its own, in the test or in the product, that is to be found.
 * @param {{ words: readonly string[], env: NodeJS.ProcessEnv, again: boolean }} run
 * @returns {number} the exit code
 */
export function runE2e({ words, env, again }) {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  try {
    const results = join(folder, "results.json");
    const code = vitest([...words, "--reporter=default", "--reporter=json", `--outputFile.json=${results}`], env);
    const failed = code === 0 || !again ? [] : failedFiles(results);
    if (failed.length === 0 || failed.length > AT_MOST) return code;
    console.log(`\nOnce more, by themselves: ${failed.join(", ")}\n`);
    const second = vitest(failed, env);
    if (second === 0) console.log(`\nsecond try: ${failed.join(", ")}`);
    return second;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {readonly string[]} words @param {NodeJS.ProcessEnv} env */
function vitest(words, env) {
  const args = ["node_modules/vitest/vitest.mjs", "run", "--project", "e2e", ...words];
  return spawnSync(process.execPath, args, { stdio: "inherit", env }).status ?? 1;
}

/**
 * The files with a test that failed.
 * @param {string} results where vitest's JSON reporter wrote; none where it did not come so far
 */
function failedFiles(results) {
  try {
    /** @type {{ testResults: { name: string, status: string }[] }} */
    const { testResults } = JSON.parse(readFileSync(results, "utf8"));
    return testResults.filter(({ status }) => status === "failed").map(({ name }) => relative(process.cwd(), name));
  } catch {
    return [];
  }
}
