import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findBrowser } from "../../scripts/browsers/find-browser.mjs";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { byRole, click, eventually, sees, visibleText } from "../e2e/support";
import { ChromiumDriver } from "../e2e/support/chromium";
import { readLog } from "../e2e/support/evidence-log";
import { exportSamples } from "../e2e/support/export-samples";
import { newestOwnFile } from "../e2e/support/exported-file";
import { bytesOfBackup } from "../e2e/support/unfinished-backup";
import { words } from "../e2e/support/words";
import { randomFrom } from "../sites/common/random.mjs";
import { expectSound } from "./support/full-check";

/** `FILE_KILLS=5 npm run crash` for fewer of each; `SEED` for the same moments again. */
const KILLS = Number(process.env["FILE_KILLS"] ?? 25);
const random = randomFrom(process.env["SEED"] ?? "1");
const PASSPHRASE = "four words of one's own";
const CASE = "FILES-1";
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const folder = mkdtempSync(join(tmpdir(), "counterflow-crash-"));
const [backup, wacz] = [join(folder, "log.age"), join(folder, "case.wacz")];
let served: { url: string; close(): Promise<unknown> };
/** The log that was backed up. */
let before: Awaited<ReturnType<typeof readLog>>;

const launch = (): Promise<ChromiumDriver> => ChromiumDriver.launch(findBrowser("chromium") ?? "", { offline: true });

beforeAll(async () => {
  served = await serveSites();
  const driver = await launch();
  const pages = ["/care/homes/lindenhof", "/care/500.html?reviews=200"].map((path) => served.url + path);
  writeFileSync(wacz, await exportSamples(driver, CASE, pages));
  const maintenance = await openMaintenance(driver);
  before = await readLog(maintenance);
  for (const field of (await maintenance.$$('input[type="password"]')).slice(0, 2)) await field.type(PASSPHRASE);
  await click(maintenance, "button", words("backupStart"));
  await byRole(maintenance, "link", words("backupSave"));
  writeFileSync(backup, await newestOwnFile(maintenance, "kept"));
  await driver.close();
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

async function openMaintenance(driver: ChromiumDriver): Promise<Page> {
  const workbench = await driver.openWorkbench("#/settings");
  const details = await workbench.waitForSelector("details.maintenance");
  await details?.evaluate((element) => element.setAttribute("open", ""));
  await workbench.waitForSelector('input[type="password"]');
  return workbench;
}

/** Everything up to the press that begins it. */
async function beginRestore(driver: ChromiumDriver, path = backup): Promise<Page> {
  const page = await openMaintenance(driver);
  await (await page.$('input[type="file"]'))?.uploadFile(path);
  await (await page.$$('input[type="password"]')).at(-1)?.type(PASSPHRASE);
  await click(page, "button", words("restoreStart"));
  return page;
}

/** An import begins with the choice of the file. */
async function beginImport(driver: ChromiumDriver): Promise<Page> {
  const page = await driver.openWorkbench("#/exchange");
  await (await page.waitForSelector('input[type="file"]'))?.uploadFile(wacz);
  return page;
}

it(`a restore that was killed ${KILLS} times goes on with the same file, to the same log`, { retry: 0 }, async () => {
  for (let kill = 0; kill < KILLS;) {
    const driver = await launch();
    // One to three kills in one profile, then to the end.
    for (const most = kill + 1 + Math.floor(random.next() * 3); kill < Math.min(most, KILLS); kill++) {
      await beginRestore(driver);
      await pause(random.next() * 4_000);
      await driver.crash();
    }
    const page = await finishedRestore(driver);
    // What comes after a restore begins an origin of its own.
    const origins = new Set(before.map(({ header }) => header.origin));
    expect((await readLog(page)).filter(({ header }) => origins.has(header.origin))).toEqual(before);
    const told = async () => (await readLog(page)).filter(({ header }) => header.type === "backup.restored").length;
    await eventually("the log says once that it was restored", async () => (await told()) === 1 || undefined);
    await expectSound(page);
    console.log(`${kill} restores killed`);
    await driver.close();
  }
});

/** Restored to the end; or, where the last kill came too late, told that there is a log already. */
async function finishedRestore(driver: ChromiumDriver, path = backup): Promise<Page> {
  const page = await beginRestore(driver, path);
  const [, done] = words("restoreDone_other").split("$1");
  const ends = [done ?? "", words("restoreNotEmpty")];
  await page
    .waitForFunction(
      (wanted) => wanted.some((each) => document.body.innerText.includes(each)),
      { timeout: 120_000 },
      ends,
    )
    .catch(async () => expect.fail(await visibleText(page)));
  return page;
}

it(`a backup that was killed ${KILLS} times goes on, to a file with the same log`, { retry: 0 }, async () => {
  const driver = await launch();
  await exportSamples(driver, CASE, [`${served.url}/care/homes/lindenhof`]);
  const first = await driver.openWorkbench("#/settings");
  await keepLarge(first, 60);
  const log = await readLog(first);
  await first.close();
  const kept: number[] = [];
  for (let kill = 1; kill <= KILLS; kill++) {
    await beginBackup(driver);
    await pause(1_000 + random.next() * 4_000);
    await driver.crash();
    const page = await driver.openWorkbench("#/settings");
    kept.push((await bytesOfBackup(page)) ?? 0);
    await page.close();
  }
  const page = await beginBackup(driver);
  await byRole(page, "link", words("backupSave"));
  console.log(`bytes kept of a backup at each kill: ${kept.join(", ")}`);
  // A backup that was through begins anew when asked for another.
  expect(kept.filter((bytes, n) => bytes < (kept[n - 1] ?? 0)).length).toBeLessThan(KILLS / 3);
  writeFileSync(join(folder, "killed.age"), await newestOwnFile(page, "kept"));
  await driver.close();
  const other = await launch();
  const restored = await finishedRestore(other, join(folder, "killed.age"));
  const held = await readLog(restored);
  for (const entry of log) expect(held).toContainEqual(entry);
  await expectSound(restored);
  await other.close();
});

/** Begins a backup, or goes on with the one that was cut off. */
async function beginBackup(driver: ChromiumDriver): Promise<Page> {
  const page = await openMaintenance(driver);
  await pause(500);
  const isGoingOn = (await visibleText(page)).includes(words("backupGoOn"));
  for (const field of (await page.$$('input[type="password"]')).slice(0, isGoingOn ? 1 : 2))
    await field.type(PASSPHRASE);
  await click(page, "button", words(isGoingOn ? "backupGoOn" : "backupStart"));
  return page;
}

/** Puts large artifacts into the store, so that a backup takes a while: megabytes that nothing can make smaller. */
async function keepLarge(page: Page, megabytes: number): Promise<void> {
  await page.evaluate(async (count) => {
    const opened = indexedDB.open("counterflow");
    await new Promise((done) => (opened.onsuccess = done));
    for (let n = 0; n < count; n++) {
      const bytes = new Uint8Array(2 ** 20);
      for (let at = 0; at < bytes.length; at += 2 ** 16) crypto.getRandomValues(bytes.subarray(at, at + 2 ** 16));
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
      const row = {
        sha256,
        mediaType: "",
        bytes: bytes.length,
        blob: new Blob([bytes]),
        keptAt: new Date().toISOString(),
      };
      const put = opened.result.transaction("artifacts", "readwrite").objectStore("artifacts").put(row);
      await new Promise((done) => (put.onsuccess = done));
    }
    opened.result.close();
  }, megabytes);
}

it(`an import that was killed ${KILLS} times leaves a file that the log speaks of, or none`, async () => {
  const driver = await launch();
  for (let kill = 1; kill <= KILLS; kill++) {
    await beginImport(driver);
    await pause(random.next() * 1_500);
    await driver.crash();
    const page = await driver.openWorkbench("#/exchange");
    await eventually("as many files as the log speaks of", async () => (await isEven(page)) || undefined);
    await page.close();
  }
  const page = await beginImport(driver);
  await sees(page, words("exchangeTaken"));
  await expectSound(page);
  await driver.close();
});

/** Whether a file is shown exactly where the log has an entry of its import. */
async function isEven(page: Page): Promise<boolean> {
  const shown = (await page.$$('a[href^="#/exchange/"]')).length;
  // Neither a file nor that there is none: it is still loading.
  if (shown === 0 && !(await visibleText(page)).includes(words("exchangeNone"))) return false;
  const told = (await readLog(page)).some(({ header }) => header.type === "case.imported");
  return shown > 0 === told;
}
