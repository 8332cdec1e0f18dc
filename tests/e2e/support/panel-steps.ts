import type { SnapshotTier } from "../../../src/domain/evidence/snapshot";
import type { ElementHandle, Page } from "puppeteer-core";
import type { Driver } from "./driver";
import { openCaseFrom } from "./acts";
import { eventually } from "./eventually";
import { press } from "./press";
import { allByRole, byRole, click, fill, goneByRole, visibleText } from "./roles";
import { words } from "./words";

/** Open an address, press the toolbar's button and wait until the panel shows what the page says about somebody. */
export async function readPage(
  driver: Driver,
  url: string,
  options: { window?: boolean } = {},
): Promise<{ tab: Page; panel: Page }> {
  const tab = await driver.openPage(url, options);
  return { tab, panel: await readAgain(driver, tab) };
}

/** Press the toolbar's button on a page and wait until the panel shows this very page. */
export async function readAgain(driver: Driver, tab: Page): Promise<Page> {
  const panel = await driver.triggerAction(tab);
  await inPanel(panel, "the panel to show the page", async () => {
    const isBusy = await panel.evaluate(() => document.querySelector("main")?.ariaBusy !== "false");
    if (isBusy) return undefined;
    const isRead = (await allByRole(panel, "textbox", words("panelNote"))).length > 0;
    const isElsewhere = (await allByRole(panel, "region", words("panelMovedOn"))).length > 0;
    return isRead && !isElsewhere ? true : undefined;
  });
  return panel;
}

/** Wait for something in the panel; what it shows instead is told where it does not come. */
async function inPanel(panel: Page, what: string, probe: () => Promise<true | undefined>): Promise<void> {
  try {
    await eventually(what, probe);
  } catch (error) {
    throw new Error(`The panel shows: ${(await visibleText(panel)).slice(0, 1_000)}`, { cause: error });
  }
}

/**
 * Open a case under an ID that is new, and make it the one that captures go to, in every panel: by message, as the panel
 * does once somebody has typed it. Tests that are about typing it have `typeCase`.
 */
export async function openCase(panel: Page, id: string): Promise<void> {
  await openCaseFrom(panel, id);
  await panel.evaluate((activeCase) => chrome.storage.local.set({ activeCase }), id);
  await byRole(panel, "button", words("panelCaptureTo", id));
  await keepOfPages(panel, id, "none");
}

/** The same by the panel's own dialog. */
export async function typeCase(panel: Page, id: string): Promise<void> {
  await fillNewCase(panel, id);
  await click(panel, "button", words("panelOpenThisCase"));
  await goneByRole(panel, "dialog", words("panelChooseCase"));
  await byRole(panel, "button", words("panelCaptureTo", id));
  await keepOfPages(panel, id, "none");
}

/** Choose how much of a page is kept for a case; only tests of snapshots have time for more than nothing. */
export async function keepOfPages(panel: Page, id: string, tier: SnapshotTier): Promise<void> {
  await panel.evaluate((key, value) => chrome.storage.local.set({ [key]: value }), `snapshotTier:${id}`, tier);
  await inPanel(panel, `the panel to keep ${tier}`, async () => {
    const chosen = await panel.evaluate(() => document.querySelector<HTMLSelectElement>(".tier select")?.value);
    return chosen === tier || undefined;
  });
}

/** Open the panel's dialog and fill in a new case, up to the press of the button. */
export async function fillNewCase(panel: Page, id: string): Promise<void> {
  await beginCase(panel);
  await fill(panel, "textbox", words("caseIdLabel"), id);
  await fill(panel, "textbox", words("caseTitleLabel"), `The matter of ${id}`);
}

/**
 * Wait until a case that was asked for twice is the active one: where it was there already, the panel says so and
 * offers it.
 */
export async function useOpened(panel: Page, id: string): Promise<void> {
  await inPanel(panel, `case ${id} to be open`, async () => {
    if ((await allByRole(panel, "button", words("panelCaptureTo", id))).length) return true;
    for (const offer of await allByRole(panel, "button", words("panelUseCase"))) await activate(offer);
    return undefined;
  });
}

/** Open the panel's dialog at the fields of a new case. */
async function beginCase(panel: Page): Promise<void> {
  const names = [words("panelChangeCase"), words("panelChooseCase")];
  const button = await eventually("the button that chooses a case", async () => {
    for (const name of names) for (const one of await allByRole(panel, "button", name)) return one;
    return undefined;
  });
  await eventually("that button to take a click", async () => (await press(button)) || undefined);
  await byRole(panel, "dialog", words("panelChooseCase"));
  // The fields are folded away where there are open cases to choose from. Browsers do not agree on a summary's role.
  const fold = await eventually("the fields of a new case", async () => (await panel.$("dialog summary")) ?? undefined);
  if (await fold.evaluate((summary) => !summary.closest("details")?.open))
    await eventually("the fold to take a click", async () => (await press(fold)) || undefined);
}

/** Tick a fact by its box's name: pressed as a screen reader does it, which cannot miss a box that is just moving. */
export async function tick(panel: Page, name: string): Promise<void> {
  if (!(await isTicked(panel, name))) await activate(await byRole(panel, "checkbox", name));
  await eventually(`“${name}” to be ticked`, async () => (await isTicked(panel, name)) || undefined);
}

const activate = (element: ElementHandle): Promise<void> => element.evaluate((one) => (one as HTMLElement).click());

/** Unfold what the panel has folded away: the facts of profiles, and tags. */
export async function unfold(panel: Page): Promise<void> {
  await panel.$$eval("main details.fold:not([open]) > summary", (folds) => {
    for (const fold of folds) fold.click();
  });
}

/** Tick every fact of every subject on the page. */
export async function tickAll(panel: Page): Promise<void> {
  const begin = words("panelTickAllOf").split("$1")[0] ?? "";
  await eventually("every fact to be ticked", async () => {
    const button = await panel.$(`button[aria-label^="${begin}"]`);
    if (!button) return true;
    await activate(button);
    return undefined;
  });
}

/** Write the note that goes with the capture. */
export const writeNote = (panel: Page, text: string): Promise<void> => fill(panel, "textbox", words("panelNote"), text);

/** Press Capture, and wait until the panel says that it was done. */
export async function capture(panel: Page, caseId: string): Promise<void> {
  await click(panel, "button", words("panelCaptureTo", caseId));
  await byRole(panel, "link", words("panelOpenInWorkbench"));
}

/** What the note's field holds. */
export const noteIn = async (panel: Page): Promise<string> =>
  (await byRole(panel, "textbox", words("panelNote"))).evaluate((field) => (field as HTMLTextAreaElement).value);

/** Whether a box is ticked, by its name. */
export const isTicked = async (panel: Page, name: string): Promise<boolean> =>
  (await byRole(panel, "checkbox", name)).evaluate((box) => (box as HTMLInputElement).checked);
