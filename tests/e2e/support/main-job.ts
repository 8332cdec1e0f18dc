import type { Page } from "puppeteer-core";
import type { Driver } from "./driver";
import { readLog } from "./evidence-log";
import { logLines } from "./log-lines";
import { eventually } from "./eventually";
import { takePictures } from "./pictures";
import { press } from "./press";
import { allByRole, byRole, click, fill } from "./roles";
import { words } from "./words";

export interface JobDone {
  /** The log in lines, for a person to read. */
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
  await drawn(panel);
  tell("opened the page and pressed the button in the toolbar: the panel read it");
  const pictures = await takePictures(driver, panel, `1-read-${driver.name}`, { folder });

  await openCase(panel);
  tell(`opened case ${CASE.id} in the panel`);

  const ticked = await tickOneMore(panel);
  await fill(panel, "textbox", words("panelNote"), CASE.note);
  tell(`ticked ${ticked}, and wrote a note`);

  await click(panel, "button", words("panelCaptureTo", CASE.id));
  await byRole(panel, "link", words("panelOpenInWorkbench"));
  tell("captured");
  pictures.push(...(await takePictures(driver, panel, `2-captured-${driver.name}`, { folder })));

  const workbench = await driver.openWorkbench(`#/cases/${CASE.id}`);
  await byRole(workbench, "heading", CASE.title);
  tell("opened the case in the workbench");
  pictures.push(...(await takePictures(driver, workbench, `3-case-${driver.name}`, { folder, widths: [1280] })));
  return { log: logLines(await readLog(workbench)), pictures };
}

/** Wait until the panel shows what it has: while it reads a page, and before it draws, a picture of it is blank. */
async function drawn(panel: Page): Promise<void> {
  await eventually("the panel to show what it read", () =>
    panel.evaluate(() => document.querySelector("main")?.ariaBusy === "false" || undefined),
  );
  // Twice: what is laid out now is on the screen with the frame after.
  await panel.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
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
    await eventually("a fact's box to take a click", async () => (await press(box)) || undefined);
    return box.evaluate((input) => `“${input.ariaLabel ?? ""}”`);
  }
  return "nothing more: all facts were ticked already";
}
