import type { Page } from "puppeteer-core";
import type { Driver } from "./driver";
import { readLog, type LoggedEntry } from "./evidence-log";
import { takePictures } from "./pictures";
import { allByRole, byRole, click, fill } from "./roles";
import { words } from "./words";

export interface JobDone {
  /** The log, a line for each entry. */
  log: string[];
  /** Paths of the pictures taken on the way. */
  pictures: string[];
}

const CASE = {
  id: "PL-2026-0142",
  title: "A place for Mrs Vermeulen",
  note: "The night shift is what to ask about at the visit.",
};

/**
 * The official's main job, done as an official does it: the real button, real clicks, real typing.
 * @param url a page that says something about somebody
 * @param folder where the pictures go
 * @param tell hears of each step in plain words
 */
export async function doMainJob(
  driver: Driver,
  url: string,
  folder: string,
  tell: (step: string) => void,
): Promise<JobDone> {
  const panel = await driver.triggerAction(await driver.openPage(url));
  await byRole(panel, "heading", words("panelHeading"));
  tell("opened the page and pressed the button in the toolbar: the panel read it");

  await openCase(panel);
  tell(`opened case ${CASE.id} in the panel`);

  const ticked = await tickOneMore(panel);
  await fill(panel, "textbox", words("panelNote"), CASE.note);
  tell(`ticked ${ticked}, and wrote a note`);

  await click(panel, "button", words("panelCaptureTo", CASE.id));
  await byRole(panel, "link", words("panelOpenInWorkbench"));
  tell("captured");
  const pictures = await takePictures(driver, panel, `panel-${driver.name}`, { folder });

  const workbench = await driver.openWorkbench(`#/cases/${CASE.id}`);
  await byRole(workbench, "heading", CASE.title);
  tell("opened the case in the workbench");
  pictures.push(...(await takePictures(driver, workbench, `workbench-${driver.name}`, { folder, widths: [1280] })));
  return { log: (await readLog(workbench)).map(lineOf), pictures };
}

async function openCase(panel: Page): Promise<void> {
  await click(panel, "button", words("panelChooseCase"));
  await fill(panel, "textbox", words("caseIdLabel"), CASE.id);
  await fill(panel, "textbox", words("caseTitleLabel"), CASE.title);
  await click(panel, "button", words("panelOpenThisCase"));
  await byRole(panel, "button", words("panelCaptureTo", CASE.id));
}

/** Tick the first fact that is not ticked yet. */
async function tickOneMore(panel: Page): Promise<string> {
  for (const box of await allByRole(panel, "checkbox")) {
    if (await box.evaluate((input) => (input as HTMLInputElement).checked)) continue;
    await box.click();
    return box.evaluate((input) => `“${input.ariaLabel ?? ""}”`);
  }
  return "nothing more: all facts were ticked already";
}

function lineOf({ header: { index, at, type }, json }: LoggedEntry): string {
  return [index, at, type, shorten(json ?? "erased")].join("  ");
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
