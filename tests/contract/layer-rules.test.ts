import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** A house that breaks every rule once: what each file imports, and the rule that must say no. */
const VIOLATIONS: [rule: string, file: string, imported: string][] = [
  ["domain-uses-only", "src/domain/ledger/log/clock.ts", "../../../platform"],
  ["domain-uses-only", "src/domain/ledger/log/store.ts", "dexie"],
  ["domain-through-its-index", "src/storage/peek.ts", "../domain/ledger/log/secret"],
  ["domain-folders-through-their-index", "src/domain/casework/cases/peek.ts", "../../ledger/log/secret"],
  ["ground-carries-what-is-above", "src/domain/ground/text/climb.ts", "../../ledger/log"],
  ["ledger-carries-what-is-above", "src/domain/ledger/log/climb.ts", "../../evidence/captures"],
  ["evidence-carries-what-is-above", "src/domain/evidence/captures/climb.ts", "../../casework/cases"],
  ["casework-carries-what-is-above", "src/domain/casework/cases/climb.ts", "../../keeping/erasure"],
  ["policy-carries-what-is-above", "src/domain/policy/climb.ts", "../keeping/erasure"],
  ["keeping-carries-what-is-above", "src/domain/keeping/erasure/climb.ts", "../../files/exchange"],
  ["storage-uses-only", "src/storage/reach.ts", "../platform"],
  ["storage-through-its-halves", "src/services/reach.ts", "../storage/base/database"],
  ["storage-through-its-halves", "src/workbench/reach.ts", "../storage/reading/secret"],
  ["storage-reads-without-writing", "src/storage/reading/keep.ts", "../writing"],
  ["storage-reads-without-writing", "src/storage/base/keep.ts", "../writing"],
  ["storage-base-carries-both-halves", "src/storage/base/climb.ts", "../reading"],
  ["pages-only-read", "src/workbench/keep.ts", "../storage/writing"],
  ["pages-only-read", "src/sidepanel/keep.ts", "../storage/writing"],
  ["platform-uses-only", "src/platform/reach.ts", "../storage/reading"],
  ["platform-through-its-index", "src/services/tabs.ts", "../platform/reach"],
  ["kept-touches-no-browser", "src/platform/kept/take.ts", "webextension-polyfill"],
  ["messaging-uses-only", "src/messaging/reach.ts", "../platform"],
  ["messaging-only-names-services", "src/messaging/run.ts", "../services"],
  ["services-uses-only", "src/services/send.ts", "../messaging"],
  ["messaging-through-its-index", "src/sidepanel/send.ts", "../messaging/reach"],
  ["services-uses-only", "src/services/show.ts", "../ui"],
  ["services-through-its-index", "src/background/start.ts", "../services/show"],
  ["only-background-has-services", "src/sidepanel/act.ts", "../services"],
  ["jobs-uses-only", "src/jobs/draw.ts", "../ui"],
  ["jobs-uses-only", "src/jobs/render.ts", "preact"],
  ["jobs-through-its-index", "src/workbench/begin.ts", "../jobs/draw"],
  ["only-workbench-has-jobs", "src/sidepanel/export.ts", "../jobs"],
  ["sidepanel-uses-only", "src/sidepanel/export.ts", "../jobs"],
  ["only-workbench-has-jobs", "src/background/restore.ts", "../jobs"],
  ["ui-uses-only", "src/ui/load.ts", "../storage/reading"],
  ["capture-uses-only", "src/capture/keep.ts", "../storage/reading"],
  ["capture-uses-only", "src/capture/log.ts", "../domain/ledger/log"],
  ["capture-only-as-a-script", "src/background/inline.ts", "../capture/keep"],
  ["background-uses-only", "src/background/draw.ts", "../ui"],
  ["sidepanel-uses-only", "src/sidepanel/jump.ts", "../workbench"],
  ["workbench-uses-only", "src/workbench/jump.ts", "../sidepanel"],
  ["sidepanel-is-a-world-of-its-own", "src/workbench/borrow.ts", "../sidepanel"],
  ["workbench-is-a-world-of-its-own", "src/background/borrow.ts", "../workbench"],
  ["capture-is-a-world-of-its-own", "src/sidepanel/borrow.ts", "../capture/keep"],
  ["sites-are-strangers", "src/domain/evidence/reading/sites/one.ts", "./two"],
  ["features-are-strangers", "src/workbench/cases/borrow.ts", "../log/lines"],
  ["parts-know-no-feature", "src/workbench/parts/reach.ts", "../log/lines"],
  ["frame-knows-no-feature", "src/workbench/frame/reach.ts", "../log/links"],
  ["features-only-list", "src/workbench/features.ts", "./log/lines"],
  ["dexie-only-in-storage", "src/workbench/query.ts", "dexie"],
  ["polyfill-only-in-platform", "src/background/tabs.ts", "webextension-polyfill"],
  ["preact-only-where-there-is-a-page", "src/services/draw.ts", "preact"],
  ["no-tests-in-the-product", "src/platform/fake.ts", "../../tests/fake"],
  ["no-dev-packages-in-the-product", "src/platform/unzip.ts", "fflate"],
  ["nothing-from-node-in-the-product", "src/platform/disk.ts", "node:fs"],
  ["everything-is-there", "src/platform/gone.ts", "./not-there"],
  ["no-cycles", "src/storage/round-again.ts", "./round"],
];

const OTHER_FILES: Record<string, string> = {
  "src/storage/round.ts": 'import "./round-again";\n',
  "src/domain/ledger/log/secret.ts": "export const secret = 1;\n",
  "src/domain/evidence/reading/sites/two.ts": "export const two = 2;\n",
  "src/workbench/log/lines.ts": "export const lines = 1;\n",
  "src/workbench/log/links.ts": "export const href = 1;\n",
  "src/workbench/sources/link.ts": 'import "../log/links";\n',
  "src/domain/evidence/reading/orphan.ts": "export const lonely = 1;\n",
  "src/storage/base/database.ts": "export const base = 1;\n",
  "src/storage/reading/secret.ts": "export const secret = 1;\n",
  "tests/fake.ts": "export const fake = 1;\n",
  ...Object.fromEntries(
    [
      "domain/ledger/log",
      "domain/evidence/captures",
      "domain/casework/cases",
      "domain/keeping/erasure",
      "domain/files/exchange",
      "storage/reading",
      "storage/writing",
      "platform",
      "services",
      "jobs",
      "ui",
      "sidepanel",
      "workbench",
    ].map((folder) => [`src/${folder}/index.ts`, "export const something = 1;\n"]),
  ),
};

interface Cruise {
  summary: { violations: { rule: { name: string }; from: string }[] };
}

describe("the layer rules", () => {
  const house = mkdtempSync(join(tmpdir(), "counterflow-layers-"));
  let found: string[] = [];

  beforeAll(async () => {
    for (const [, file, imported] of VIOLATIONS) write(file, `import "${imported}";\n`);
    for (const [file, text] of Object.entries(OTHER_FILES)) write(file, text);
    for (const file of [".dependency-cruiser.mjs", "scripts/layers/rooms.mjs", "tsconfig.json", "package.json"])
      cpSync(file, join(house, file));
    symlinkSync(resolve("node_modules"), join(house, "node_modules"), "dir");
    const cli = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const words = [cli, "--config", ".dependency-cruiser.mjs", "--output-type", "json", "src"];
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: house, maxBuffer: 2 ** 26 });
    const { violations } = (JSON.parse(stdout) as Cruise).summary;
    found = violations.map(({ rule, from }) => `${rule.name} ${from}`);
  });

  afterAll(() => {
    rmSync(house, { recursive: true });
  });

  function write(file: string, text: string): void {
    const path = join(house, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  it.each(VIOLATIONS)("%s: %s may not import %s", (rule, file) => {
    expect(found).toContain(`${rule} ${file}`);
  });

  it("features may link to each other's places", () => {
    expect(found).not.toContain("features-are-strangers src/workbench/sources/link.ts");
  });

  it("no-orphans: every file is imported or an entry", () => {
    expect(found).toContain("no-orphans src/domain/evidence/reading/orphan.ts");
  });
});
