import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { allByRole, byRole, click, eventually, inEachBrowser } from "./support";
import { type Message, captureMessage, openCaseMessage, readBeside } from "./support/acts";
import { beginSending } from "./support/message";
import { capture, fillNewCase, openCase, readPage, tick, typeCase, useOpened, writeNote } from "./support/panel-steps";
import { capturesIn, expectSoundLog } from "./support/sound-log";
import { words } from "./support/words";

inEachBrowser("a background that is stopped", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  const read = () => readPage(driver(), `${sites.url}/care/homes/haus-am-park`);
  const soundLog = async () => expectSoundLog(await driver().openWorkbench("#/log"));

  beforeAll(async () => {
    sites = await serveSites();
  });
  afterAll(() => sites.close());

  it("between any two steps of the main job is not noticed", async () => {
    const { panel } = await read();
    await driver().stopBackground();
    await typeCase(panel, "STOPPED-1");
    await driver().stopBackground();
    await tick(panel, REVIEW);
    await driver().stopBackground();
    await writeNote(panel, "Between the steps.");
    await driver().stopBackground();
    await capture(panel, "STOPPED-1");
    await driver().stopBackground();
    const made = capturesIn(await soundLog(), "Between the steps.");
    expect(made.map(({ caseId }) => caseId)).toEqual(["STOPPED-1"]);
    expect(made[0]?.facts).toContainEqual(expect.objectContaining({ kind: "review", author: "Rolf-Dieter" }));
  });

  it("while a case is being opened has it opened once", async () => {
    const { panel } = await read();
    for (const turns of [0, 1, 2]) await sendAndStop(panel, openCaseMessage(`STOPPED-2-${turns}`), turns);
    await fillNewCase(panel, "STOPPED-2-by-hand");
    await pressAndStop(panel, words("panelOpenThisCase"), 1);
    await useOpened(panel, "STOPPED-2-by-hand");
    const opened = (await soundLog()).filter(({ header }) => header.type === "case.opened");
    const ids = opened.map(({ json = "{}" }) => (JSON.parse(json) as { caseId: string }).caseId);
    expect(ids.filter((id) => id.startsWith("STOPPED-2-"))).toEqual(
      ["0", "1", "2", "by-hand"].map((each) => `STOPPED-2-${each}`),
    );
  });

  it("in the middle of captures captures each of them once and whole", async () => {
    const { panel } = await read();
    await openCase(panel, "STOPPED-3");
    const page = await eventually("the page to be read", () => readBeside(panel));
    for (const turns of TURNS) await sendAndStop(panel, captureMessage(page, "STOPPED-3", noteAt(turns)), turns);
    const made = capturesIn(await soundLog()).filter(({ caseId }) => caseId === "STOPPED-3");
    expect(made.map(({ notes }) => notes)).toEqual(TURNS.map((turns) => [noteAt(turns)]));
    for (const { facts } of made) expect(facts).toContainEqual(expect.objectContaining({ author: "Rolf-Dieter" }));
  });

  it("in the middle of a capture by hand leaves it to be made once and whole", async () => {
    const { panel } = await read();
    await openCase(panel, "STOPPED-4");
    await tick(panel, REVIEW);
    await writeNote(panel, "Stopped by hand.");
    await pressAndStop(panel, words("panelCaptureTo", "STOPPED-4"), 1);
    await untilCaptured(panel, "STOPPED-4");
    const made = capturesIn(await soundLog()).filter(({ caseId }) => caseId === "STOPPED-4");
    expect(made.map(({ notes }) => notes)).toEqual([["Stopped by hand."]]);
    expect(made[0]?.facts).toContainEqual(expect.objectContaining({ author: "Rolf-Dieter" }));
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });

  /**
   * Send a message and stop the background so many turns of the panel's event loop later (below 0: at the same time); send
   * it again, as the panel does, until there is an answer.
   */
  async function sendAndStop(panel: Page, message: Message, turns: number): Promise<void> {
    const sending = beginSending(panel, message, turns);
    if (turns >= 0) await sending;
    const [sent] = await Promise.all([sending, driver().stopBackground()]);
    if (await sent.evaluate(({ answer }) => answer)) return;
    await eventually("an answer", async () => (await beginSending(panel, message, 0)).evaluate(({ answer }) => answer));
  }

  /** Press a button in the panel and stop the background so many turns of the panel's event loop later. */
  async function pressAndStop(panel: Page, name: string, turns: number): Promise<void> {
    const button = await byRole(panel, "button", name);
    await button.evaluate(async (pressed, wait) => {
      (pressed as HTMLButtonElement).click();
      for (let turn = 0; turn < wait; turn++) await new Promise((next) => setTimeout(next));
    }, turns);
    await driver().stopBackground();
  }
});

const REVIEW = words("factReviewBy", "Rolf-Dieter");

/** When the background is stopped: so many turns after the message, or (below 0) at the same time. */
const TURNS = [-1, 0, 1, 2, 3, 4, 6, 8, 12, 16] as const;
const noteAt = (turns: number): string => `Stopped at ${turns}.`;

/** The panel says that it captured; where it says that it cannot be certain, Capture is pressed again as it asks. */
async function untilCaptured(panel: Page, caseId: string): Promise<void> {
  await eventually("the capture to be certain", async () => {
    if ((await allByRole(panel, "link", words("panelOpenInWorkbench"))).length) return true;
    const uncertain = (await panel.$('[role="alert"].notice')) !== null;
    if (uncertain) await click(panel, "button", words("panelCaptureTo", caseId));
    return undefined;
  });
}
