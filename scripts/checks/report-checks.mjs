import { availableParallelism } from "node:os";
import { runChecks } from "./run-checks.mjs";

/**
 * Run the checks in two lanes and say how each went, at last what those that failed said. Sets the exit code.
 * @param {readonly import("./list-checks.mjs").Check[]} checks
 */
export async function reportChecks(checks) {
  const results = await runChecks(checks, Math.min(availableParallelism(), 2), ({ name, ok, seconds }) => {
    console.log(`${name.padEnd(14)}${ok ? "passed" : "FAILED"}  ${seconds.toFixed(1)} s`);
  });
  const twice = results.flatMap(({ ok, output }) => (ok ? (output.match(/^second try: .*$/gmu) ?? []) : []));
  for (const line of twice) console.log(`\npassed only at the ${line}`);
  const failed = results.filter(({ ok }) => !ok);
  for (const { name, output } of failed) console.log(`\n--- ${name} ---\n${output}`);
  if (failed.length > 0) console.log(`\nfailed: ${failed.map(({ name }) => name).join(", ")}`);
  console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
