import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { type Driver, byRole, click, inEachBrowser, sees } from "./support";
import { readLog } from "./support/evidence-log";
import { exportCase } from "./support/exported-file";
import { fillStorage } from "./support/full-storage";
import { capture, noteIn, openCase, readPage, tickAll, writeNote } from "./support/panel-steps";
import { capturesIn, expectSoundLog } from "./support/sound-log";
import { words } from "./support/words";

const CASE = "FULL-1";

inEachBrowser(
  "a disk without room",
  (driver) => {
    let sites: Awaited<ReturnType<typeof serveSites>>;
    let panel: Page;
    const folder = mkdtempSync(join(tmpdir(), "counterflow-full-"));
    const file = join(folder, "case.wacz");

    beforeAll(async () => {
      sites = await serveSites();
      await openCase((await readPage(driver(), `${sites.url}/care/homes/haus-am-park`)).panel, CASE);
      writeFileSync(file, await exportCase(await driver().openWorkbench(`#/cases/${CASE}`), CASE));
      // Chromium remembers for a while after a write how much room there was.
      if (driver().name === "chromium") await driver().restart();
      ({ panel } = await readPage(driver(), `${sites.url}/care/500.html`));
    });
    afterAll(async () => {
      await sites.close();
      rmSync(folder, { recursive: true });
    });

    it("takes nothing of a capture, says so, and takes all of it once there is room", async () => {
      await tickAll(panel);
      await writeNote(panel, "Kept until there was room.");
      const before = await readLog(panel);
      const ticked = await tickedIn(panel);
      const makeRoom = await fillStorage(driver().name, panel);
      // Pressed again, and after the background has started anew, it is the same.
      for (let time = 0; time < 3; time++) {
        await click(panel, "button", words("panelCaptureTo", CASE));
        await byRole(panel, "alert");
        await sees(panel, words("panelCaptureStorageFull"));
        if (time === 1) await driver().stopBackground();
      }
      expect(await readLog(panel)).toEqual(before);
      expect([await tickedIn(panel), await noteIn(panel)]).toEqual([ticked, "Kept until there was room."]);
      await expectNoFiles(driver(), file);

      await makeRoom();
      await capture(panel, CASE);
      const made = capturesIn(
        await expectSoundLog(await driver().openWorkbench("#/settings")),
        "Kept until there was room.",
      );
      expect(made.map(({ facts }) => facts.length)).toEqual([ticked]);
    });

    it("leaves no fault in the consoles", () => {
      expect(driver().faults).toEqual([]);
    });
  },
  { limitedStorage: true },
);

/** No file is written or taken in, and each time it is said why. */
async function expectNoFiles(driver: Driver, file: string): Promise<void> {
  const view = await driver.openWorkbench(`#/cases/${CASE}`);
  await click(view, "button", words("exportOpen"));
  const dialog = await byRole(view, "dialog", words("exportTitle", CASE));
  await click(dialog, "button", words("exportStart"));
  await sees(view, words("exportTroubleFull"));
  await view.close();

  const exchange = await driver.openWorkbench("#/exchange");
  await (await exchange.waitForSelector('input[type="file"]'))!.uploadFile(file);
  await sees(exchange, words("exchangeFull"));
  await exchange.close();

  // In Firefox there is still room for a file as small as this log's.
  if (driver.name === "firefox") return;
  const log = await driver.openWorkbench("#/settings");
  const maintenance = await log.waitForSelector("details.maintenance");
  await maintenance!.evaluate((details) => details.setAttribute("open", ""));
  await log.waitForSelector('input[type="password"]');
  for (const field of (await log.$$('input[type="password"]')).slice(0, 2)) await field.type("four words of one's own");
  await click(log, "button", words("backupStart"));
  await sees(log, words("workbenchFailureStorageFull"));
  await log.close();
}

/** How many facts are ticked, by what the panel says of them in sum: "1 rating, 500 reviews". */
const tickedIn = (panel: Page): Promise<number> =>
  panel.$eval("#capture-state", ({ textContent }) =>
    [...textContent.matchAll(/[\d,]+(?=\s)/gu)].reduce((sum, [said]) => sum + Number(said.replace(",", "")), 0),
  );
