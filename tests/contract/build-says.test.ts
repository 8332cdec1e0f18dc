import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

it("the build has nothing to warn of", () => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-build-"));
  const vite = [
    "node_modules/vite/bin/vite.js",
    "build",
    "--mode",
    "chrome",
    "--logLevel",
    "error",
    "--outDir",
    folder,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, vite, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});
