import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const COPIED = [
  ...[
    "src",
    "scripts",
    "docs",
    "public",
    "tests/contract",
    "tests/unit",
    "tests/fixtures/entries",
    "tests/e2e/support/patience.mjs",
  ],
  ...["package.json", "tsconfig.json", ".prettierrc.json", "vitest.config.ts", "vite.config.ts", "manifest.json"],
];
const OWN = "src/domain/casework/cases/case-merged.ts";
const WORDS = "src/workbench/cases/words/case-merged.tsx";
const MOST_BESIDES = 6;

let house = "";
let touched: string[] = [];

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: house, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
const npx = (tool: string, ...args: string[]) => run(process.execPath, join("node_modules", ".bin", tool), ...args);

/** Every file of the house with what is in it. */
function contents(): Map<string, string> {
  const names = COPIED.flatMap((root) =>
    statSync(join(house, root)).isDirectory()
      ? readdirSync(join(house, root), { recursive: true, encoding: "utf8" }).map((file) => join(root, file))
      : [root],
  );
  const files = names.filter((name) => statSync(join(house, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(house, name), "latin1")]));
}

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "new-act-"));
  for (const path of COPIED) cpSync(path, join(house, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(house, "node_modules"));
  const before = contents();
  const words = ["case.merged", "--in", "casework/cases", "--room", "cases"];
  const texts = ["--name", "Cases merged", "--name-de", "Vorgänge zusammengelegt"];
  const { status, stderr } = run(process.execPath, "scripts/new-act.mjs", ...words, ...texts);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  touched = [...contents()].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

it(`touches at most ${MOST_BESIDES} files besides the act's own`, () => {
  expect(touched).toContain(OWN);
  expect(touched.filter((file) => file !== OWN).length).toBeLessThanOrEqual(MOST_BESIDES);
});

it("writes what prettier likes and the compiler takes", () => {
  expect(npx("prettier", "--check", ...touched).stderr).not.toContain("[warn]");
  const only = {
    extends: "./tsconfig.json",
    include: [],
    files: [OWN, WORDS, "src/lazy.d.ts", "src/domain/acts/index.ts"],
  };
  writeFileSync(join(house, "tsconfig.act.json"), JSON.stringify(only));
  expect(npx("tsc", "--project", "tsconfig.act.json").stdout).toBe("");
});

it("says what is still missing, and nothing else is", () => {
  const contract = () =>
    npx("vitest", "run", "--root", ".", "--config", "none.config.mjs", "tests/contract/frozen-entries.test.ts");
  writeFileSync(join(house, "none.config.mjs"), "export default {};\n");
  const before = contract();
  expect(`${before.stdout}${before.stderr}`).toContain("case.merged.v1 has no fingerprint yet: npm run freeze");
  expect(`${before.stdout}${before.stderr}`).toMatch(/Tests\s+1 failed/u);
  expect(run(process.execPath, "scripts/freeze-entries.mjs").stdout).toContain("Frozen: case.merged.v1");
  expect(contract().status).toBe(0);
});

it("makes an act that is whole: its history, its row in the format's page, its texts in both languages", () => {
  for (const [language, name] of [
    ["en", "Cases merged"],
    ["de", "Vorgänge zusammengelegt"],
  ] as const) {
    const texts: unknown = JSON.parse(readFileSync(join(house, `public/_locales/${language}/messages.json`), "utf8"));
    expect(texts).toMatchObject({ logTypeCaseMerged: { message: name } });
  }
  const { stdout, stderr, status } = npx("vitest", "run", "--project", "unit", "tests/unit/acts/whole.test.ts");
  expect(status, `${stdout}${stderr}`).toBe(0);
});

it("begins no act twice, and says how it is asked", () => {
  const words = ["case.merged", "--in", "casework/cases", "--room", "cases"];
  expect(run(process.execPath, "scripts/new-act.mjs", ...words).stderr).toContain("is there already");
  expect(run(process.execPath, "scripts/new-act.mjs", "Case merged").status).toBe(2);
});
