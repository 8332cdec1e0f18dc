import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, inOneBrowser, sees } from "./support";
import { payloadsOf, readLog } from "./support/evidence-log";
import { wordsLeft } from "./support/every-word";
import { capture, openCase, readPage, writeNote } from "./support/panel-steps";
import { choose } from "./support/framing";
import { press as pressed } from "./support/press";
import { allByRole, fill, goneByRole } from "./support/roles";
import { dumpReplayed, dumpTables } from "./support/tables";
import { words } from "./support/words";

const CASE = "ERASE-1";
const isErasure = ({ header }: { header: { type: string } }): boolean => header.type === "payload.erased";
const NOTE = "Zwetschgenkuchen every Sunday.";

inOneBrowser("what is erased", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    sites = await serveSites();
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    await openCase(panel, CASE);
    await writeNote(panel, NOTE);
    await capture(panel, CASE);
    workbench = await driver().openWorkbench(`#/cases/${CASE}`);
    await sees(workbench, NOTE);
  });
  afterAll(() => sites.close());

  const erase = async (within: string, press: "eraseDoNote" | "eraseDoCapture", reason: string): Promise<void> => {
    const place = await eventually(within, async () => (await workbench.$(`${within} .danger`)) ?? undefined);
    // Of the buttons of a list, each says what it would erase.
    expect(await place.evaluate((button) => button.ariaLabel)).toMatch(/“.+”/u);
    await eventually("the button to take a click", async () => (await pressed(place)) || undefined);
    const dialog = await byRole(workbench, "dialog");
    // Nobody erases for a reason that nobody chose.
    await click(dialog, "button", words(press));
    await sees(workbench, words("eraseReasonMissing"));
    await choose(dialog, words("eraseReason"), words("eraseReasonRequest"));
    expect(await axeViolations(workbench)).toEqual([]);
    await fill(dialog, "textbox", words("eraseWords"), reason);
    await click(dialog, "button", words(press));
    // It closes when it is done; what was said of an earlier erasure may stand there all the time.
    await goneByRole(workbench, "dialog");
    await sees(workbench, words("eraseDone"));
  };

  it("was looked at first, which the case's history tells in one line", async () => {
    const made = (await readLog(workbench)).find(({ header }) => header.type === "capture.made");
    const { origin = "", index = -1 } = made?.header ?? {};
    for (let time = 0; time < 2; time++) {
      const entry = await driver().openWorkbench(`#/entries/${encodeURIComponent(origin)}/${index}`);
      await sees(entry, "Lindenhof");
      await eventually("the look to be written down", async () =>
        (await payloadsOf(workbench, "evidence.viewed")).length > 0 ? true : undefined,
      );
      await entry.close();
    }
    await sees(workbench, words("caseViewLooks_one").split("$2")[0] ?? "");
    expect((await payloadsOf(workbench, "evidence.viewed")).length).toBe(1);
  });

  it("is a note with every word of it, and the log says why", async () => {
    expect(await wordsLeft(workbench, ["Zwetschgenkuchen"])).toEqual(["Zwetschgenkuchen"]);
    await erase(".note", "eraseDoNote", "File 12/26");
    expect(await wordsLeft(workbench, ["Zwetschgenkuchen"])).toEqual([]);
    await sees(workbench, words("logTypePayloadErased"));
    await sees(workbench, "File 12/26");
  });

  it("is a capture with its facts, from the whole profile", async () => {
    const before = await wordsLeft(workbench, ["Lindenhof"]);
    await erase(".capture", "eraseDoCapture", "File 13/26");
    expect([before, await wordsLeft(workbench, ["Lindenhof"])]).toEqual([["Lindenhof"], []]);
    const tables = await dumpTables(workbench);
    expect(await dumpReplayed(workbench)).toEqual(tables);
  });

  it("is told by the entry itself, and the log is found sound", async () => {
    const made = (await readLog(workbench)).find(({ header }) => header.type === "capture.made");
    const { origin = "", index = -1 } = made?.header ?? {};
    const entry = await driver().openWorkbench(`#/entries/${encodeURIComponent(origin)}/${index}`);
    await sees(entry, "File 13/26");
    expect(await axeViolations(entry)).toEqual([]);
    const log = await driver().openWorkbench("#/log");
    await sees(log, words("logRowErased"));
    await log.evaluate(() => (location.hash = "#/settings"));
    await click(log, "button", words("checkStart"));
    await sees(log, words("checkErased_other", "2"));
  });

  it("is explained by words that can go, and by a reason that cannot", async () => {
    const lastErasure = async () => {
      const { origin, index } = (await readLog(workbench)).findLast(isErasure)?.header ?? { origin: "", index: -1 };
      const entry = await driver().openWorkbench(`#/entries/${encodeURIComponent(origin)}/${index}`);
      await byRole(entry, "heading", words("logTypePayloadErased"));
      await sees(entry, words("eraseReasonRequest"));
      return entry;
    };
    const entry = await lastErasure();
    await click(entry, "button", words("eraseItsWords"));
    const dialog = await byRole(entry, "dialog");
    await sees(entry, words("eraseItsWordsStays"));
    expect(await axeViolations(entry)).toEqual([]);
    await choose(dialog, words("eraseReason"), words("eraseReasonRequest"));
    const { index } = (await readLog(workbench)).findLast(isErasure)?.header ?? { index: -1 };
    await click(dialog, "button", words("eraseDoEntry", String(index)));
    await sees(entry, words("eraseDone"));
    expect(await wordsLeft(workbench, ["13/26"])).toEqual([]);
    const bare = await lastErasure();
    for (const name of ["erase", "eraseItsWords"] as const)
      expect(await allByRole(bare, "button", words(name))).toEqual([]);
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});
