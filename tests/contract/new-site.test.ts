import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const COPIED = [
  ...["src/domain", "scripts", "docs", "tests/contract/sites.test.ts", "tests/fixtures/reading/sites"],
  ...["package.json", "tsconfig.json", "eslint.config.js", ".prettierrc.json", "vitest.config.ts"],
];
const READER = "src/domain/evidence/reading/sites/reviews.example.ts";
const WRITTEN = [READER, "src/domain/evidence/reading/sites/index.ts"];
let house = "";

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: house, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
const npx = (tool: string, ...args: string[]) => run(process.execPath, join("node_modules", ".bin", tool), ...args);

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "new-site-"));
  for (const path of COPIED) cpSync(path, join(house, path), { recursive: true, force: false, errorOnExist: false });
  writeFileSync(join(house, "none.config.mjs"), "export default {};\n");
  symlinkSync(resolve("node_modules"), join(house, "node_modules"));
  const { status, stderr } = run(process.execPath, "scripts/new-site.mjs", "reviews.example");
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

it("registers a reader that is as prettier likes it", () => {
  expect(npx("prettier", "--check", ...WRITTEN).stderr).not.toContain("[warn]");
  const index = readFileSync(join(house, WRITTEN[1] ?? ""), "utf8");
  expect(index).toContain('import { reviewsExample } from "./reviews.example";');
  expect(index).toMatch(/sites: readonly Site\[\] = \[[^\]]*reviewsExample[^\]]*\];/);
});

it("says in words what is still missing", () => {
  const { status, stdout, stderr } = npx(
    "vitest",
    "run",
    "--config",
    "none.config.mjs",
    "tests/contract/sites.test.ts",
    "--testNamePattern",
    "reviews.example",
  );
  expect(status).not.toBe(0);
  expect(`${stdout}${stderr}`).toContain("name at least one public source");
  expect(`${stdout}${stderr}`).toContain("docs/sites.md has no full row for reviews.example");
  expect(`${stdout}${stderr}`).toContain("nothing in reviews.example.html was read by reviews.example");
  expect(`${stdout}${stderr}`).toContain("degraded/reviews.example.html passes in silence");
});

it("begins no site twice", () => {
  expect(run(process.execPath, "scripts/new-site.mjs", "reviews.example").stderr).toContain("has a reader already");
  expect(run(process.execPath, "scripts/new-site.mjs", "not a host").status).toBe(2);
});
