import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { byRole, click, eventually, inOneBrowser, sees, visibleText } from "./support";
import { readLog } from "./support/evidence-log";
import { capture, isTicked, noteIn, openCase, readAgain, readPage, tick, writeNote } from "./support/panel-steps";
import { capturesIn, expectSoundLog } from "./support/sound-log";
import { dumpTables } from "./support/tables";
import { words } from "./support/words";

const CASE = "FAULTS-1";
const HOME = "/care/homes/haus-am-park";
const REVIEW = words("factReviewBy", "Rolf-Dieter");

inOneBrowser("a page in disorder", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let opened: Page | undefined;

  beforeAll(async () => {
    sites = await serveSites();
    const { panel } = await readPage(driver(), `${sites.url}${HOME}`);
    await openCase(panel, CASE);
  });
  afterAll(() => sites.close());

  it("is captured as far as it can be read, and a rebuild gives the same tables", async () => {
    const { panel } = await readPage(driver(), `${sites.url}/care/broken.html`);
    for (const readable of ["Sluishoek House", "3.5", "Weir Cottage"]) await sees(panel, readable);
    await openFold(panel, "details.warnings summary");
    await sees(panel, words("panelWarnJsonLd"));
    await tick(panel, words("factRatingNamed", `3.5 ${words("ratingOf", "5")}`));
    await writeNote(panel, "As far as it can be read.");
    await capture(panel, CASE);

    const log = await workbench();
    const before = await dumpTables(log);
    await openFold(log, "details.maintenance summary");
    await click(log, "button", words("logRebuild"));
    await sees(log, words("logRebuilt_other").split("$1")[0]!);
    expect(await dumpTables(log)).toEqual(before);
    const made = capturesIn(await expectSoundLog(log), "As far as it can be read.");
    const rating = { kind: "aggregate-rating", rating: { value: 3.5, best: 5 }, ratingCount: 12 };
    expect(made).toMatchObject([{ caseId: CASE, facts: [rating] }]);
  });

  it.each([
    ["goes to another page", (tab: Page) => tab.goto(`${sites.url}/care/homes/lindenhof`)],
    ["is loaded anew", (tab: Page) => tab.reload()],
  ])("that %s before Capture is captured only when it was read again", async (leaves, leave) => {
    const { tab, panel } = await readAndChoose(leaves);
    const before = await readLog(panel);
    await leave(tab);
    await byRole(panel, "region", words("panelMovedOn"));
    await click(panel, "button", words("panelCaptureTo", CASE));
    await sees(panel, words("panelWhyMovedOn"));
    expect(await readLog(panel)).toEqual(before);
    await captureAsChosen(tab, leaves);
  });

  it("that changes its address by script is not captured under the old one", async () => {
    const note = "Another address, the same document.";
    const { tab, panel } = await readAndChoose(note);
    const before = await readLog(panel);
    await tab.evaluate(() => history.pushState(null, "", "/care/homes/somewhere-else"));
    await click(panel, "button", words("panelCaptureTo", CASE));
    await outcomeOf(panel, ["panelWhyMovedOn", "panelCapturePageMoved"]);
    expect(await readLog(panel)).toEqual(before);
    await captureAsChosen(tab, note);
  });

  it("that is left while the next one is slow to come says so, and both can be read in their turn", async () => {
    const note = "Before the slow one.";
    const { tab, panel } = await readAndChoose(note);
    const before = await readLog(panel);
    const arrived = tab.goto(`${sites.url}/care/slow`);
    await byRole(panel, "region", words("panelMovedOn"));
    await click(panel, "button", words("panelCaptureTo", CASE));
    await sees(panel, words("panelWhyMovedOn"));
    await arrived;
    expect(await readLog(panel)).toEqual(before);
    await readAgain(driver(), tab);
    await sees(panel, "Old Mill House");
    await captureAsChosen(tab, note);
  });

  it("that is left at the very moment of Capture is captured whole or not at all", async () => {
    const note = "At the very moment.";
    const { tab, panel } = await readAndChoose(note);
    await Promise.all([
      click(panel, "button", words("panelCaptureTo", CASE)),
      tab.goto(`${sites.url}/care/homes/lindenhof`),
    ]);
    const outcome = await outcomeOf(panel, ["panelOpenInWorkbench", "panelCapturePageMoved", "panelWhyMovedOn"]);
    const made = capturesIn(await expectSoundLog(await workbench()), note);
    expect(made).toHaveLength(outcome === "panelOpenInWorkbench" ? 1 : 0);
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });

  /** The workbench, opened once. */
  async function workbench(): Promise<Page> {
    opened ??= await driver().openWorkbench("#/settings");
    await opened.bringToFront();
    return opened;
  }

  /** A page that was read, with one fact more than usual ticked and a note, and nothing captured yet. */
  async function readAndChoose(note: string) {
    const read = await readPage(driver(), `${sites.url}${HOME}`);
    await tick(read.panel, REVIEW);
    await writeNote(read.panel, note);
    return read;
  }

  /** Go back to the page where facts were chosen: they still are, and can now be captured. */
  async function captureAsChosen(tab: Page, note: string): Promise<void> {
    await tab.goto(`${sites.url}${HOME}`);
    const panel = await readAgain(driver(), tab);
    expect([await isTicked(panel, REVIEW), await noteIn(panel)]).toEqual([true, note]);
    await capture(panel, CASE);
    const made = capturesIn(await expectSoundLog(await workbench()), note);
    expect(made).toHaveLength(1);
    expect(made[0]?.facts).toContainEqual(expect.objectContaining({ kind: "review", author: "Rolf-Dieter" }));
  }
});

/** Which of these sentences the panel comes to show. */
function outcomeOf<K extends Parameters<typeof words>[0]>(panel: Page, sentences: readonly K[]): Promise<K> {
  return eventually("what came of the capture", async () => {
    const text = await visibleText(panel);
    return sentences.find((key) => text.includes(words(key)));
  });
}

/** Unfold what is folded away; browsers do not agree on a summary's role. */
async function openFold(page: Page, selector: string): Promise<void> {
  await (await page.waitForSelector(selector))?.click();
}
