import { rmSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { byRole, click, inEachBrowser, sees } from "./support";
import { newestOwnFile } from "./support/exported-file";
import { capture, keepOfPages, openCase, readPage } from "./support/panel-steps";
import { BLOB_FILES, filesIn } from "./support/profile-files";
import { words } from "./support/words";

inEachBrowser("kept files that the disk has lost", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    sites = await serveSites();
    await captureIt();
    await driver().restart();
    const files = filesIn(driver().profile, BLOB_FILES);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) rmSync(file);
    await driver().restart();
    workbench = await driver().openWorkbench("#/settings");
  });
  afterAll(() => sites.close());

  async function captureIt(): Promise<void> {
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    await openCase(panel, "LOST-1");
    await keepOfPages(panel, "LOST-1", "page");
    await capture(panel, "LOST-1");
  }

  const check = async (): Promise<void> => {
    await workbench.waitForSelector("details.maintenance");
    await workbench.evaluate(() => document.querySelector("details.maintenance")?.setAttribute("open", ""));
    await click(workbench, "button", words("checkStart"));
  };
  const someLost = (key: "checkLost" | "exportLost" | "backupLost"): Promise<void> =>
    sees(workbench, words(`${key}_other`).split("$1")[1] ?? "");

  it("are named by the check, and the entries stand", async () => {
    await check();
    await someLost("checkLost");
    await sees(workbench, words("checkSound_other", "2"));
  });

  it("are left out of an export, which is written and says so", async () => {
    await workbench.evaluate(() => (location.hash = "#/cases/LOST-1"));
    await click(workbench, "button", words("exportOpen"));
    const dialog = await byRole(workbench, "dialog", words("exportTitle", "LOST-1"));
    await click(dialog, "button", words("exportStart"));
    await someLost("exportLost");
    await byRole(dialog, "link", words("exportSaveAgain"));
    await click(dialog, "button", words("exportClose"));
  });

  it("are left out of a backup, which is written and says so", async () => {
    await workbench.close();
    workbench = await driver().openWorkbench("#/settings");
    await workbench.waitForSelector("details.maintenance");
    await workbench.evaluate(() => document.querySelector("details.maintenance")?.setAttribute("open", ""));
    await workbench.waitForSelector('input[type="password"]');
    for (const field of (await workbench.$$('input[type="password"]')).slice(0, 2))
      await field.type("four words of it");
    await click(workbench, "button", words("backupStart"));
    await someLost("backupLost");
    expect((await newestOwnFile(workbench, "kept")).length).toBeGreaterThan(0);
  });

  it("leave no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});
