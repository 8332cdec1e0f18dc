import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const COPIED = [
  ...["src", "public/_locales", "scripts", "tests/unit/support", "tests/unit/ui/catalogue.ts", "tests/e2e/support"],
  ...["tests/unit/workbench/in-workbench.tsx", "tests/unit/workbench/words.test.ts", "tests/sites", "manifest.json"],
  ...["package.json", "tsconfig.json", ".dependency-cruiser.mjs", ".prettierrc.json"],
];
const MADE = [
  ...["src/workbench/own-data/feature.ts", "src/workbench/own-data/own-data-view.tsx"],
  ...["tests/unit/workbench/own-data.test.tsx", "tests/e2e/own-data.test.ts"],
];
const CHANGED = ["src/workbench/features.ts", "public/_locales/en/messages.json", "public/_locales/de/messages.json"];
const COMPILING_MS = 300_000;
/** The packages lie behind a link here. */
const CONFIG = `import preact from "@preact/preset-vite";
import { projectionVersion } from "./scripts/build/projection-version.mjs";
export default {
  plugins: [preact({ devToolsEnabled: false }), projectionVersion()],
  server: { fs: { strict: false } },
};
`;
let house = "";

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: house, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
const npx = (tool: string, ...args: string[]) => run(process.execPath, join("node_modules", ".bin", tool), ...args);
const text = (path: string) => readFileSync(join(house, path), "utf8");

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "new-view-"));
  for (const path of COPIED) cpSync(path, join(house, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(house, "node_modules"));
  const named = ["--name", "Own data", "--name-de", "Eigene Daten"];
  const { status, stderr } = run(process.execPath, "scripts/new-view.mjs", "own-data", ...named);
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

it("adds one line to the list of features, and texts in both languages", () => {
  expect(text("src/workbench/features.ts")).toContain('import { ownData } from "./own-data/feature";');
  expect(text("src/workbench/features.ts")).toMatch(/features = \[[^\]]*, ownData\] as const;/u);
  const [en, de] = ["en", "de"].map(
    (language) =>
      JSON.parse(text(`public/_locales/${language}/messages.json`)) as Record<string, { message: string } | undefined>,
  );
  expect([en?.["workbenchOwnData"]?.message, de?.["workbenchOwnData"]?.message]).toEqual(["Own data", "Eigene Daten"]);
});

it("writes as prettier likes it", () => {
  expect(npx("prettier", "--check", ...MADE, ...CHANGED).stderr).not.toContain("[warn]");
});

it(
  "passes the compiler",
  () => {
    const only = { extends: "./tsconfig.json", include: [], files: [...MADE, "src/lazy.d.ts"] };
    writeFileSync(join(house, "tsconfig.made.json"), JSON.stringify(only));
    expect(npx("tsc", "--project", "tsconfig.made.json").stdout).toBe("");
  },
  COMPILING_MS,
);

it("keeps to the layers", () => {
  const { stdout, status } = npx("depcruise", "--config", ".dependency-cruiser.mjs", "src/workbench");
  expect(stdout).not.toContain("error");
  expect(status).toBe(0);
});

it("passes the test that it comes with, and that of the texts", () => {
  writeFileSync(join(house, "made.config.mjs"), CONFIG);
  const tests = ["tests/unit/workbench/own-data.test.tsx", "tests/unit/workbench/words.test.ts"];
  const { status, stdout, stderr } = npx("vitest", "run", "--config", "made.config.mjs", ...tests);
  expect(`${stdout}${stderr}`).toMatch(/own-data\.test\.tsx/u);
  expect(`${stdout}${stderr}`).not.toContain("FAIL");
  expect(status).toBe(0);
});

it("begins no room twice, and none without a name for its address", () => {
  expect(run(process.execPath, "scripts/new-view.mjs", "own-data").stderr).toContain("is there already");
  expect(run(process.execPath, "scripts/new-view.mjs", "cases").stderr).toContain("is there already");
  expect(run(process.execPath, "scripts/new-view.mjs", "Own data").status).toBe(2);
});
