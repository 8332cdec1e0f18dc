import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { type Driver, axeViolations, byRole, click, eventually, inEachBrowser, sees } from "./support";
import { everywhere } from "./support/everywhere";
import { payloadsOf, readLog } from "./support/evidence-log";
import { newestOwnFile } from "./support/exported-file";
import { capture, openCase, readPage } from "./support/panel-steps";
import { bytesOfBackup, holdUpBackups, openBackup } from "./support/unfinished-backup";
import { words } from "./support/words";

const PASSPHRASE = "four words of one's own";

inEachBrowser("a backup", (driver, browser) => {
  // Each try is seconds of work, on purpose, and what a wrong one comes to is the same code everywhere.
  const triesWrongOnes = everywhere || browser === "chromium";
  const folder = mkdtempSync(join(tmpdir(), "counterflow-backup-"));
  const path = join(folder, "log.age");
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    sites = await serveSites();
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    await openCase(panel, "BACKUP-1");
    await capture(panel, "BACKUP-1");
    workbench = await openMaintenance(driver());
  });
  afterAll(async () => {
    await sites.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("that is discarded in another window ends, and is not begun anew", async () => {
    const second = await openMaintenance(driver());
    const held = await holdUpBackups(second);
    await workbench.bringToFront();
    await beginBackup(workbench);
    await second.bringToFront();
    await click(second, "button", words("backupDiscard"));
    await eventually("it is discarded", async () => (await bytesOfBackup(second)) === undefined || undefined);
    await held.letGo();
    await sees(workbench, words("backupDiscarded"));
    expect(await axeViolations(workbench)).toEqual([]);
    expect(await bytesOfBackup(workbench)).toBeUndefined();
    await second.close();
    await workbench.close();
    workbench = await openMaintenance(driver());
  });

  it("that was cut off goes on with its passphrase, in one window at a time", async () => {
    const second = await openMaintenance(driver());
    const held = await holdUpBackups(second);
    await workbench.bringToFront();
    await beginBackup(workbench);
    await workbench.close();
    await held.letGo();
    workbench = await openMaintenance(driver());
    await sees(workbench, words("backupCutOff").split("$1")[1]!);
    expect(await axeViolations(workbench)).toEqual([]);
    const [passphrase] = await workbench.$$('input[type="password"]');
    if (triesWrongOnes) {
      await passphrase!.type("another");
      await click(workbench, "button", words("backupGoOn"));
      await sees(workbench, words("backupWrongPassphrase"));
      await passphrase!.evaluate((field) => field.select());
    }
    await passphrase!.type(PASSPHRASE);
    const writing = await openBackup(second);
    await click(workbench, "button", words("backupGoOn"));
    await sees(workbench, words("backupElsewhere"));
    await writing.letGo();
    await second.close();
    await click(workbench, "button", words("backupGoOn"));
    await byRole(workbench, "link", words("backupSave"));
  });

  it("is one encrypted file with the whole log, which waits to be saved", async () => {
    await workbench.close();
    workbench = await openMaintenance(driver());
    await byRole(workbench, "link", words("backupSave"));
    expect(await axeViolations(workbench)).toEqual([]);
    const bytes = await newestOwnFile(workbench, "kept");
    expect(bytes.subarray(0, 21).toString()).toBe("age-encryption.org/v1");
    expect(bytes.includes("BACKUP-1")).toBe(false);
    const [said] = await payloadsOf<object>(workbench, "backup.made");
    expect(said).toMatchObject({ sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length });
    writeFileSync(path, bytes);
  });

  it("is not restored beside a log", async () => {
    const field = (await workbench.$('form input[type="file"]'))!;
    await field.uploadFile(path);
    await (await workbench.$$('input[type="password"]')).at(-1)!.type(PASSPHRASE);
    await click(workbench, "button", words("restoreStart"));
    await sees(workbench, words("restoreNotEmpty"));
  });

  it("is restored into a fresh profile, where the case is seen again", async () => {
    const before = (await readLog(workbench)).filter(({ header }) => header.type !== "backup.made");
    const [made] = await payloadsOf<{ readonly sha256: string }>(workbench, "backup.made");
    expect(driver().faults).toEqual([]);
    await driver().reset();
    const fresh = await openMaintenance(driver());
    await (await fresh.$('form input[type="file"]'))!.uploadFile(path);
    const passphrase = (await fresh.$$('input[type="password"]')).at(-1)!;
    if (triesWrongOnes) {
      await passphrase.type("another");
      await click(fresh, "button", words("restoreStart"));
      await sees(fresh, words("restoreWrongPassphrase"));
      await passphrase.evaluate((field) => field.select());
    }
    await passphrase.type(PASSPHRASE);
    await click(fresh, "button", words("restoreStart"));
    await sees(fresh, words("restoreDone_other", String(before.length)));
    const after = await readLog(fresh);
    const [origin] = before.map(({ header }) => header.origin);
    expect(after.filter(({ header }) => header.origin === origin)).toEqual(before);
    const news = after.filter(({ header }) => header.origin !== origin);
    expect(news.map(({ header }) => header.type)).toEqual(["backup.restored"]);
    expect(JSON.parse(news[0]?.json ?? "")).toMatchObject({ sha256: made?.sha256, entries: before.length });
    await click(fresh, "button", words("checkStart"));
    await sees(fresh, words("checkSound_other", String(after.length)));
    await click(fresh, "link", words("workbenchCases"));
    await sees(fresh, "BACKUP-1");
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});

async function beginBackup(workbench: Page): Promise<void> {
  for (const field of (await workbench.$$('input[type="password"]')).slice(0, 2)) await field.type(PASSPHRASE);
  await click(workbench, "button", words("backupStart"));
  await eventually("it is begun", async () => (await bytesOfBackup(workbench)) !== undefined || undefined);
}

async function openMaintenance(driver: Driver): Promise<Page> {
  const workbench = await driver.openWorkbench("#/settings");
  await workbench.waitForSelector("details.maintenance");
  await workbench.evaluate(() => document.querySelector("details.maintenance")?.setAttribute("open", ""));
  await workbench.waitForSelector('input[type="password"]');
  return workbench;
}
