import { runnerImport } from "vite";

/**
 * The tests' own driver of real browsers, which is TypeScript.
 * @returns {Promise<typeof import("../../tests/e2e/support/outside-tests")>}
 */
export async function loadHarness() {
  const { module } = await runnerImport("./tests/e2e/support/outside-tests.ts", {
    configFile: false,
    logLevel: "error",
  });
  return /** @type {typeof import("../../tests/e2e/support/outside-tests")} */ (module);
}
