import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { byRole, click, eventually } from "../e2e/support";
import { payloadsOf } from "../e2e/support/evidence-log";
import { exportSamples } from "../e2e/support/export-samples";
import { newestOwnFile } from "../e2e/support/exported-file";
import { scratchFiles } from "../e2e/support/scratch-files";
import { words } from "../e2e/support/words";
import { randomFrom } from "../sites/common/random.mjs";
import { expectWhole } from "./support/check-log";
import { expectSound } from "./support/full-check";
import { Installed, type Kind } from "./support/installed";
import { wake } from "./support/settled";

/** `FILE_KILLS=5 npm run crash` for fewer; `SEED` for the same moments again. */
const KILLS = Number(process.env["FILE_KILLS"] ?? 25);
const random = randomFrom(process.env["SEED"] ?? "1");
const CASE = "OUT-1";
const KINDS: readonly Kind[] = ["worker", "browser", "page"];
const FULL_CHECK_EVERY = 10;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const folder = mkdtempSync(join(tmpdir(), "counterflow-crash-"));
let served: { url: string; close(): Promise<unknown> };
let at: Installed;
beforeAll(async () => {
  served = await serveSites();
  at = await Installed.launch();
});
afterAll(async () => {
  await Promise.all([at.close(), served.close()]);
  rmSync(folder, { recursive: true });
});

it(`an export that was killed ${KILLS} times is a whole file, or none`, { retry: 0 }, async () => {
  const paths = ["/care/homes/lindenhof", "/care/500.html?reviews=200", "/care/homes/haus-am-park"];
  const kept = await at.driver.browser.pages();
  await exportSamples(
    at.driver,
    CASE,
    paths.map((path) => served.url + path),
  );
  // What it has saved lies there as long as its page is open.
  for (const page of await at.driver.browser.pages()) if (!kept.includes(page)) await page.close();
  const first = await beginExport();
  const longest = await timeOf(() => byRole(first, "link", words("exportSaveAgain")));
  await expectFinished(first);
  let [told, finished] = [(await exported()).length, 0];
  for (let kill = 1; kill <= KILLS; kill++) {
    const kind = KINDS[kill % KINDS.length] ?? "worker";
    const page = await beginExport();
    await pause(random.next() * longest);
    await at.kill(kind);
    // The page goes on without a background that it had begun with; what dies with its page is begun anew.
    if (kind === "worker") await expectFinished(page);
    else await expectNone();
    const now = (await exported()).length;
    expect(now - told).toBeLessThanOrEqual(1);
    if (now > told) finished++;
    told = now;
    await expectWhole(at.workbench, []);
    if (kill % FULL_CHECK_EVERY === 0 || kill === KILLS) await expectSound(at.workbench);
  }
  console.log("exports killed", at.tally, `${finished} of them told of in the log`);
});

/** Opens the case and presses that it be written to a file. */
async function beginExport(): Promise<Page> {
  const page = at.workbench;
  await page.bringToFront();
  await page.evaluate((hash) => (location.hash = hash), `#/cases/${CASE}`);
  await click(page, "button", words("exportOpen"));
  await click(page, "button", words("exportStart"));
  return page;
}

interface Exported {
  readonly sha256: string;
  readonly bytes: number;
}

const exported = (): Promise<Exported[]> => payloadsOf<Exported>(at.workbench, "case.exported");

/** The file is offered, is the one that the log tells of, and everybody's checker finds it sound. */
async function expectFinished(page: Page): Promise<void> {
  await byRole(page, "link", words("exportSaveAgain"));
  const bytes = await newestOwnFile(page);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect((await exported()).at(-1)).toMatchObject({ sha256, bytes: bytes.length });
  const path = join(folder, "case.wacz");
  writeFileSync(path, bytes);
  const checked = spawnSync(process.execPath, ["dist/verify/counterflow-verify.mjs", path], { encoding: "utf8" });
  expect(checked.stdout, checked.stderr).toContain("Sound:");
  // The page keeps the file for a while, as the browser may be saving it; it goes with the page.
  await at.reopen();
  await expectNone();
}

/** Nothing of the file is left once the background has started anew, and none is offered. */
async function expectNone(): Promise<void> {
  await eventually("nothing to be left of the file", async () => {
    await at.driver.stopBackground();
    await wake(at.workbench);
    return (await scratchFiles(at.workbench)).length === 0 || undefined;
  });
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
