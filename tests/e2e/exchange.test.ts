import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { seal } from "../../src/domain/files/age";
import { axeViolations, eventually, inEachBrowser, sees, visibleText } from "./support";
import { wordsLeft } from "./support/every-word";
import { readLog } from "./support/evidence-log";
import { exportCase } from "./support/exported-file";
import { capture, openCase, readPage } from "./support/panel-steps";
import { choose } from "./support/framing";
import { click, fill } from "./support/roles";
import { scratchFiles } from "./support/scratch-files";
import { words } from "./support/words";

const CASE = "EXCHANGE-1";
const PASSWORD = "correct horse";
/** So that a file is opened at once where it is not the opening that is looked at. */
const LITTLE_WORK = 4;
/** Written before summaries were signed. */
const OLDER = join(import.meta.dirname, "../fixtures/exports/templates-3.wacz");

inEachBrowser("a case that goes out as a file", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  const open = join(folder, "case.wacz");
  const locked = join(folder, "case.wacz.age");
  const theirsLocked = join(folder, "theirs.wacz.age");
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    sites = await serveSites();
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    await openCase(panel, CASE);
    await capture(panel, CASE);
    workbench = await driver().openWorkbench(`#/cases/${CASE}`);
  });
  afterAll(async () => {
    await sites.close();
    rmSync(folder, { recursive: true });
  });

  it("lies where the browser throws nothing away, from its first capture on, and nobody was prompted", async () => {
    // Chromium keeps all of an extension that may store without limits, and does not say so here.
    if (driver().name === "chromium") return;
    const isKept = () => workbench.evaluate(() => navigator.storage.persisted());
    await eventually("storage for good", async () => (await isKept()) || undefined);
  });

  it("is found sound by the checker for the command line", async () => {
    writeFileSync(open, await exportCase(workbench, CASE));
    const { status, stdout, stderr } = verify(open);
    expect(stdout + stderr).toContain(`Case ${CASE}`);
    expect(status).toBe(0);
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("is noted in the log", async () => {
    const noted = await eventually("the export in the log", async () =>
      (await readLog(workbench)).find(({ header }) => header.type === "case.exported"),
    );
    expect(JSON.parse(noted.json ?? "")).toMatchObject({ caseId: CASE, file: `${CASE}.wacz`, encrypted: false });
  });

  it("opens with its password alone where it has one", async () => {
    writeFileSync(locked, await exportCase(workbench, CASE, PASSWORD));
    expect(verify(locked, "--password", PASSWORD).status).toBe(0);
  });

  it("is found sound by the checker's page, opened from the disk", async () => {
    const page = await driver().openPage(pathToFileURL("dist/verify/verify.html").href);
    await give(page, open);
    await sees(page, "Sound: nothing in this file was changed");
    expect(await axeViolations(page)).toEqual([]);
    await give(page, OLDER);
    await sees(page, "Partly checked: nothing was found changed");
    await sees(page, "before such files were signed as a whole");
    expect(await axeViolations(page)).toEqual([]);
  });

  it("is shown in another profile as another office's, and mixed with nothing there", async () => {
    expect(driver().faults).toEqual([]);
    await driver().reset();
    const theirs = await driver().openWorkbench("#/exchange");
    writeFileSync(theirsLocked, await lockedCopy(open));
    await give(theirs, theirsLocked);
    await fill(theirs, "textbox", words("exchangePassword"), PASSWORD);
    await click(theirs, "button", words("exchangeOpen"));
    await sees(theirs, words("exchangeTaken"));
    await click(theirs, "link", CASE);
    await sees(theirs, words("exchangeRemove"));
    expect(await visibleText(theirs)).toContain("Lindenhof");
    expect(await axeViolations(theirs)).toEqual([]);
    const log = await readLog(theirs);
    expect(log.map(({ header }) => header.type)).toEqual(["case.imported"]);
    expect(await scratchFiles(theirs)).toEqual([]);
    await click(theirs, "button", words("exchangeRemove"));
    await sees(theirs, words("eraseEntries_one", "1"));
    expect(await axeViolations(theirs)).toEqual([]);
    await choose(theirs, words("eraseReason"), words("eraseReasonRetention"));
    await click(theirs, "button", words("eraseDoImport"));
    await sees(theirs, words("exchangeNone"));
    const said = await readLog(theirs);
    expect(said.map(({ header }) => header.type)).toEqual(["case.imported", "payload.erased"]);
    expect(await wordsLeft(theirs, ["Lindenhof", "theirs.wacz"])).toEqual([]);
    await leaveScratchFile(theirs, "what a page that died has left");
    const later = await driver().openWorkbench("#/exchange");
    await eventually("the folder swept", async () => (await scratchFiles(later)).length === 0 || undefined);
  });

  it("is kept, and told why not all of it could be checked, where it is one of before", async () => {
    const theirs = await driver().openWorkbench("#/exchange");
    await give(theirs, OLDER);
    await sees(theirs, words("exchangeTakenPartly"));
    await click(theirs, "link", "PL-2026-0142");
    await sees(theirs, words("exchangeRemove"));
    await sees(theirs, "before such files were signed as a whole");
    expect(await axeViolations(theirs)).toEqual([]);
    const taken = (await readLog(theirs)).at(-1);
    expect(JSON.parse(taken?.json ?? "")).toMatchObject({ verdict: "partly", findings: 0 });
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});

/** The same file, locked as ours are. */
async function lockedCopy(path: string): Promise<Uint8Array> {
  const stream = await seal(new Blob([new Uint8Array(readFileSync(path))]).stream(), PASSWORD, LITTLE_WORK);
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

/** Choose a file in the page's field for one. */
async function give(page: Page, path: string): Promise<void> {
  const field = await eventually("a field for a file", async () => (await page.$('input[type="file"]')) ?? undefined);
  await field.uploadFile(path);
}

const leaveScratchFile = (page: Page, text: string): Promise<void> =>
  page.evaluate(async (written) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("scratch", { create: true });
    const writing = await (await folder.getFileHandle("left", { create: true })).createWritable();
    await writing.write(written);
    await writing.close();
  }, text);

const verify = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["dist/verify/counterflow-verify.mjs", ...args, "--lang", "en"], { encoding: "utf8" });
