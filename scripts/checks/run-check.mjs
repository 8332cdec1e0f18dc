import { spawn } from "node:child_process";

/**
 * Run one check and keep what it says.
 * @param {import("./list-checks.mjs").Check} check
 * @returns {Promise<{ name: string, ok: boolean, seconds: number, output: string }>}
 */
export function runCheck({ name, script, args = [] }) {
  const started = performance.now();
  const child = spawn("npm", ["run", "--silent", script, "--", ...args], {
    // FORCE_COLOR off: the output is shown later, in a log or a terminal alike. A check has one core of two: a second
    // worker would only load everything once more.
    env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1", VITEST_MAX_WORKERS: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (/** @type {Buffer} */ chunk) => output.push(chunk));
  return new Promise((done) => {
    const finish = (/** @type {boolean} */ ok) => {
      const seconds = (performance.now() - started) / 1000;
      done({ name, ok, seconds, output: Buffer.concat(output).toString().trim() });
    };
    child.on("error", (error) => {
      output.push(Buffer.from(error.message));
      finish(false);
    });
    child.on("close", (code) => finish(code === 0));
  });
}
