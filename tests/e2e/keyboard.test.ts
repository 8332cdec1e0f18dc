import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { allByRole, byRole, eventually, goneByRole, inEachBrowser, sees } from "./support";
import { readLog } from "./support/evidence-log";
import { pressWith, tabTo, tabToElement } from "./support/keys";
import { isTicked, readPage } from "./support/panel-steps";
import { capturesIn, expectSoundLog } from "./support/sound-log";
import { words } from "./support/words";

const HOME = "/care/homes/haus-am-park";
const REVIEW = words("factReviewBy", "Rolf-Dieter");
const CHOOSE = words("panelChooseCase");
const CHANGE = words("panelChangeCase");

inEachBrowser("the panel without a mouse", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;

  beforeAll(async () => {
    sites = await serveSites();
  });
  afterAll(() => sites.close());

  it("opens a case, ticks a review, takes a note and captures", async () => {
    const panel = await readByKeyboard();
    await openCase(panel, "KEYS-1");
    await tabTo(panel, "checkbox", REVIEW);
    await panel.keyboard.press(" ");
    await eventually("the box to be ticked", async () => (await isTicked(panel, REVIEW)) || undefined);
    await tabTo(panel, "textbox", words("panelNote"));
    await panel.keyboard.type("Without a mouse.");
    await pressWith(panel, "Control", "Enter");
    await byRole(panel, "link", words("panelOpenInWorkbench"));
    const entries = await readLog(panel);
    const opened = entries.find(({ header, json }) => header.type === "case.opened" && json?.includes("KEYS-1"));
    expect(JSON.parse(opened?.json ?? "")).toMatchObject({ caseId: "KEYS-1", kind: "procurement" });
    const made = capturesIn(entries, "Without a mouse.");
    expect(made.map(({ caseId }) => caseId)).toEqual(["KEYS-1"]);
    expect(made[0]?.facts).toContainEqual(expect.objectContaining({ kind: "review", author: "Rolf-Dieter" }));
  });

  it("finds an open case with the arrow keys", async () => {
    const panel = await readByKeyboard();
    await openCase(panel, "KEYS-2-a");
    await openCase(panel, "KEYS-2-b");
    await openDialog(panel);
    await panel.keyboard.type("KEYS-2");
    await byRole(panel, "option");
    await sees(panel, words("panelCasesFound_other", "2"));
    // The one opened last stands first, and the keyboard goes round.
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp", "Enter"] as const) await panel.keyboard.press(key);
    await byRole(panel, "button", words("panelCaptureTo", "KEYS-2-a"));
  });

  it("corrects what the page says, and the log keeps the page’s own words beside it", async () => {
    const panel = await readByKeyboard();
    await openCase(panel, "KEYS-3");
    const fold = await panel.waitForSelector("details.fold > summary");
    if (fold) await tabToElement(panel, fold);
    await panel.keyboard.press("Enter");
    await tabTo(panel, "button", words("factCorrectNamed", words("factPropertyTelephone")));
    await panel.keyboard.press("Enter");
    await byRole(panel, "textbox", words("factFieldWords"));
    await pressWith(panel, "Control", "a");
    await panel.keyboard.type("+31 23 555 0000");
    await panel.keyboard.press("Enter");
    await sees(panel, words("factCorrected"));
    await tabTo(panel, "textbox", words("panelNote"));
    await panel.keyboard.type("The number has changed.");
    await pressWith(panel, "Control", "Enter");
    await byRole(panel, "link", words("panelOpenInWorkbench"));
    const entries = await expectSoundLog(await driver().openWorkbench("#/log"));
    const [made] = capturesIn(entries, "The number has changed.");
    expect(made?.facts.filter((fact) => fact.original !== undefined)).toMatchObject([
      {
        kind: "profile",
        property: "telephone",
        value: "+31 23 555 0000",
        original: { value: "+31 23 555 0162" },
        provenance: [expect.objectContaining({ raw: "+31 23 555 0162" }), expect.anything()],
      },
    ]);
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });

  async function readByKeyboard(): Promise<Page> {
    const { tab, panel } = await readPage(driver(), `${sites.url}${HOME}`);
    await driver().focusPanel(tab);
    return panel;
  }
});

/** From wherever the keyboard is, into the dialog. */
async function openDialog(panel: Page): Promise<void> {
  const button = await eventually("the button that chooses a case", async () => {
    const [found] = [...(await allByRole(panel, "button", CHANGE)), ...(await allByRole(panel, "button", CHOOSE))];
    return found;
  });
  await tabToElement(panel, button, true);
  await panel.keyboard.press("Enter");
  await byRole(panel, "dialog", CHOOSE);
  // The keyboard is in the first field as soon as it is known which cases there are.
  await panel.waitForFunction(() => document.activeElement?.matches("dialog input"));
}

/** Open a procurement case. */
async function openCase(panel: Page, caseId: string): Promise<void> {
  await openDialog(panel);
  const fold = await panel.waitForSelector("dialog summary");
  if (fold && (await fold.evaluate((summary) => !summary.closest("details")?.open))) {
    await tabToElement(panel, fold);
    await panel.keyboard.press("Enter");
  }
  await tabTo(panel, "textbox", words("caseIdLabel"));
  await panel.keyboard.type(caseId);
  await panel.keyboard.press("Tab");
  await panel.keyboard.type(`The matter of ${caseId}`);
  await panel.keyboard.press("Tab");
  for (const key of ["Home", "ArrowDown"] as const) await panel.keyboard.press(key);
  await panel.keyboard.press("Tab");
  await panel.keyboard.type("Without a mouse");
  await panel.keyboard.press("Enter");
  await goneByRole(panel, "dialog", CHOOSE);
  await byRole(panel, "button", words("panelCaptureTo", caseId));
}
