import { readFileSync } from "node:fs";
import { VERIFIER_PAGE } from "./build-verifier.mjs";

/**
 * Puts the checker's page, as it was built, into the extension: every export carries it. As a text, so that it is no
 * page of the extension's own.
 * @returns {import("vite").Plugin}
 */
export function carryVerifier() {
  return {
    name: "counterflow:carry-verifier",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "verify.txt", source: readFileSync(VERIFIER_PAGE, "utf8") });
    },
  };
}
