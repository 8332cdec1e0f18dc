import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, byRole, click, inEachBrowser, sees } from "./support";
import { keepOfPages, openCase, readAgain, readPage, tickAll, writeNote } from "./support/panel-steps";
import { serveFiles } from "./support/serve-files";
import { capturesIn, expectSoundLog } from "./support/sound-log";
import { words } from "./support/words";

const CASE = "QUEUE-1";

const page = (name: string): readonly [string, string] => [
  "text/html; charset=utf-8",
  `<!doctype html><html lang="en"><title>${name}</title><script type="application/ld+json">${JSON.stringify({
    "@context": "https://schema.org",
    "@type": "NursingHome",
    name,
    numberOfBeds: 24,
    telephone: "+44 1947 600 600",
  })}</script><h1>${name}</h1></html>`,
];

inEachBrowser("captures that wait for one another", (driver) => {
  let server: Awaited<ReturnType<typeof serveFiles>>;
  let elm: Page;
  let oak: Page;
  let panel: Page;
  /** A page of ours that has the turn, as a capture has it that takes its time. */
  let busy: Page;

  beforeAll(async () => {
    server = await serveFiles({ "/elm": page("Elm Court"), "/oak": page("Oak House") });
    busy = await driver().openWorkbench("#/log");
    ({ tab: elm, panel } = await readPage(driver(), `${server.url}/elm`));
    await openCase(panel, CASE);
    oak = await driver().openPage(`${server.url}/oak`);
  });
  afterAll(() => {
    server.close();
  });

  const hold = () =>
    busy.evaluate(
      () =>
        new Promise<void>((isHeld) => {
          void navigator.locks.request("captures", () => {
            isHeld();
            return new Promise<void>((letGo) => Object.assign(globalThis, { letGo }));
          });
        }),
    );
  const letGo = () => busy.evaluate(() => (globalThis as typeof globalThis & { letGo(): void }).letGo());

  /** Captures a tab's page with a note, which waits for its turn. */
  async function begin(tab: Page, note: string): Promise<void> {
    await readAgain(driver(), tab);
    await tickAll(panel);
    await writeNote(panel, note);
    await keepOfPages(panel, CASE, "page");
    await click(panel, "button", words("panelCaptureTo", CASE));
    await sees(panel, words("snapshotWaiting"));
  }

  const made = async () => capturesIn(await expectSoundLog(busy));

  it("in several tabs say that they wait, and land whole, in the order in which they were asked for", async () => {
    await hold();
    await begin(elm, "The first one.");
    await begin(oak, "The one behind.");
    expect(await axeViolations(panel)).toEqual([]);
    expect(await made()).toEqual([]);
    await letGo();
    await byRole(panel, "link", words("panelOpenInWorkbench"));
    const all = await made();
    expect(all.map(({ notes, page: { title }, facts }) => [notes, title, facts.length])).toEqual([
      [["The first one."], "Elm Court", 2],
      [["The one behind."], "Oak House", 2],
    ]);
    for (const { snapshot } of all) expect(snapshot?.artifacts.map(({ role }) => role)).toContain("page");
    // The tab that was left meanwhile says so as well.
    await elm.bringToFront();
    await byRole(panel, "link", words("panelOpenInWorkbench"));
  });

  it("can be taken out of the queue, and what was written is still there", async () => {
    await hold();
    await begin(elm, "Stays.");
    await begin(oak, "Not after all.");
    await click(panel, "button", words("snapshotTakeOut"));
    await sees(panel, words("panelCaptureCancelled"));
    const note = await byRole(panel, "textbox", words("panelNote"));
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe("Not after all.");
    await letGo();
    await elm.bringToFront();
    await byRole(panel, "link", words("panelOpenInWorkbench"));
    expect((await made()).slice(2).map(({ notes }) => notes)).toEqual([["Stays."]]);
  });

  it("land once and whole where the background is stopped while they wait", async () => {
    await hold();
    await begin(elm, "Stopped.");
    await begin(oak, "Stopped, too.");
    await driver().stopBackground();
    await letGo();
    // Told of in both tabs: until then the log is being written.
    for (const tab of [oak, elm]) {
      await tab.bringToFront();
      await byRole(panel, "link", words("panelOpenInWorkbench"));
    }
    const notes = (await made()).slice(3).map((each) => each.notes[0]);
    expect(notes.sort()).toEqual(["Stopped, too.", "Stopped."]);
  });

  it("are told of where one was cut off and nobody was there to ask again", async () => {
    await readAgain(driver(), oak);
    await panel.evaluate(async () => {
      // Of whichever tab: the panel knows its own.
      for (const { id } of await chrome.tabs.query({})) {
        const captureId = crypto.randomUUID();
        await chrome.storage.session.set({
          [`capturing:${String(id)}`]: { captureId, step: "waiting", done: 0, of: 0 },
        });
      }
    });
    await driver().stopBackground();
    await readAgain(driver(), oak);
    await sees(panel, words("panelCutOff"));
    expect(await axeViolations(panel)).toEqual([]);
    await click(panel, "button", words("panelCutOffSeen"));
  });

  it("leave no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});
