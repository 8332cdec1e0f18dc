import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { seal } from "../../src/domain/files/age";
import { allByRole, axeViolations, byRole, click, eventually, goneByRole, inOneBrowser, sees } from "./support";
import { exportCase } from "./support/exported-file";
import { capture, openCase, readPage } from "./support/panel-steps";
import { fill } from "./support/roles";
import { scratchFiles } from "./support/scratch-files";
import { words } from "./support/words";

const CASE = "JOBS-1";
const PASSWORD = "four words of one's own";
/** So that opening the file takes no seconds: here it is what waits for the disk. */
const LITTLE_WORK = 4;

inOneBrowser("a long job", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-jobs-"));
  const locked = join(folder, "theirs.wacz.age");
  let sites: Awaited<ReturnType<typeof serveSites>>;
  /** A second window, which can have the first one wait for the disk. */
  let second: Page;
  let workbench: Page;

  beforeAll(async () => {
    sites = await serveSites();
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    await openCase(panel, CASE);
    await capture(panel, CASE);
    second = await driver().openWorkbench(`#/cases/${CASE}`);
    const sealed = await seal(
      new Blob([Uint8Array.from(await exportCase(second, CASE))]).stream(),
      PASSWORD,
      LITTLE_WORK,
    );
    writeFileSync(
      locked,
      Buffer.from(await new Response(sealed as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer()),
    );
    // What it has saved lies there until it is closed.
    await second.close();
    second = await driver().openWorkbench("#/sources");
    workbench = await driver().openWorkbench("#/cases");
  });
  afterAll(async () => {
    await sites.close();
    rmSync(folder, { recursive: true });
  });

  it("goes on when its room is left, is seen from every other, and says there how it ended", async () => {
    const held = await holdUp(second, "scratch");
    await click(workbench, "link", words("workbenchExchange"));
    const file = await eventually("a field", async () => (await workbench.$('input[type="file"]')) ?? undefined);
    await file.uploadFile(locked);
    await fill(workbench, "textbox", words("exchangePassword"), PASSWORD);
    await click(workbench, "button", words("exchangeOpen"));
    await sees(workbench, words("exchangeChecking"));
    await click(workbench, "link", words("workbenchSources"));
    await sees(workbench, words("exchangeJob", "theirs.wacz.age"));
    await byRole(workbench, "progressbar", words("exchangeJob", "theirs.wacz.age"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "link", words("jobsOpen", words("workbenchExchange")));
    await goneByRole(workbench, "region", words("jobsLine"));
    await byRole(workbench, "progressbar", words("exchangeChecking"));
    await click(workbench, "link", words("workbenchCases"));
    await held.letGo();
    await sees(workbench, words("exchangeTaken"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "link", words("jobsOpen", words("workbenchExchange")));
    await sees(workbench, "Lindenhof");
    await click(workbench, "link", words("workbenchCases"));
    await byRole(workbench, "heading", words("workbenchCases"));
    expect(await allByRole(workbench, "region", words("jobsLine"))).toEqual([]);
  });

  it("is warned of before the page is closed over it, and goes on where it is not", async () => {
    const held = await holdUp(second, "kept");
    await openMaintenance(workbench);
    for (const field of (await workbench.$$('input[type="password"]')).slice(0, 2)) await field.type(PASSWORD);
    expect(await isWarned(workbench)).toBe(false);
    await click(workbench, "button", words("backupStart"));
    await sees(workbench, words("backupUnderWay"));
    await click(workbench, "link", words("workbenchRecipes"));
    await sees(workbench, words("backupUnderWay"));
    expect(await isWarned(workbench)).toBe(true);
    await held.letGo();
    await sees(workbench, words("backupReady").split("$1")[1]!);
    expect(await isWarned(workbench)).toBe(false);
    await click(workbench, "link", words("jobsOpen", words("settingsTitle")));
    await byRole(workbench, "link", words("backupSave"));
  });

  it("whose dialog is closed is shown by the next one, and offers its file wherever it ends", async () => {
    await workbench.evaluate((hash) => (location.hash = hash), `#/cases/${CASE}`);
    const held = await holdUp(second, "scratch");
    await beginExport(workbench);
    await click(workbench, "button", words("exportClose"));
    await byRole(workbench, "progressbar", words("exportJob", CASE));
    await click(workbench, "button", words("exportOpen"));
    const dialog = await byRole(workbench, "dialog", words("exportTitle", CASE));
    await byRole(dialog, "progressbar", words("exportWriting"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(dialog, "button", words("exportClose"));
    await click(workbench, "link", words("workbenchSources"));
    await held.letGo();
    await byRole(workbench, "link", words("jobsSave"));
    expect(await axeViolations(workbench)).toEqual([]);
    expect(await scratchFiles(workbench)).toHaveLength(1);
    await click(workbench, "button", words("jobsDiscard"));
    await eventually("the file gone", async () => (await scratchFiles(workbench)).length === 0 || undefined);
    expect(await allByRole(workbench, "region", words("jobsLine"))).toEqual([]);
  });

  it("is stopped from another room, and leaves nothing", async () => {
    await workbench.evaluate((hash) => (location.hash = hash), `#/cases/${CASE}`);
    const held = await holdUp(second, "scratch");
    await beginExport(workbench);
    await click(workbench, "button", words("exportClose"));
    await click(workbench, "link", words("workbenchLog"));
    await click(workbench, "button", words("jobsStop"));
    await held.letGo();
    await sees(workbench, words("exportStopped"));
    expect(await scratchFiles(workbench)).toEqual([]);
    await click(workbench, "button", words("workbenchDismiss"));
    await goneByRole(workbench, "region", words("jobsLine"));
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});

/** Has pages wait that are about to write in a folder of ours, as though the disk took its time. */
async function holdUp(page: Page, folder: "scratch" | "kept"): Promise<{ letGo(): Promise<unknown> }> {
  const held = await page.evaluateHandle(
    (name) =>
      new Promise<{ letGo: () => void }>((got) => {
        void navigator.locks.request(name, () => new Promise<void>((letGo) => got({ letGo })));
      }),
    folder,
  );
  return { letGo: () => held.evaluate(({ letGo }) => letGo()) };
}

async function openMaintenance(workbench: Page): Promise<void> {
  await click(workbench, "link", words("settingsTitle"));
  await workbench.waitForSelector("details.maintenance");
  await workbench.evaluate(() => document.querySelector("details.maintenance")?.setAttribute("open", ""));
  await workbench.waitForSelector('input[type="password"]');
}

async function beginExport(workbench: Page): Promise<void> {
  await click(workbench, "button", words("exportOpen"));
  const dialog = await byRole(workbench, "dialog", words("exportTitle", CASE));
  await click(dialog, "button", words("exportStart"));
  await byRole(dialog, "progressbar", words("exportWriting"));
}

/** Whether the browser would ask before it closes the page. */
const isWarned = (page: Page): Promise<boolean> =>
  page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
