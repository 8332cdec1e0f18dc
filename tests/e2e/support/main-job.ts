import type { Page } from "puppeteer-core";
import type { Driver } from "./driver";
import { readLog, type LoggedEntry } from "./evidence-log";
import { takePictures } from "./pictures";
import { byRole } from "./roles";

export interface JobDone {
  /** The log, a line for each entry. */
  log: string[];
  /** Paths of the pictures taken on the way. */
  pictures: string[];
}

/**
 * The official's main job, done as an official does it: the real button, real clicks, real typing.
 * @param folder where the pictures go
 * @param tell hears of each step in plain words
 */
export async function doMainJob(
  driver: Driver,
  url: string,
  folder: string,
  tell: (step: string) => void,
): Promise<JobDone> {
  const page = await driver.openPage(url);
  const panel = await driver.triggerAction(page);
  tell("opened the page and pressed the button in the toolbar");
  await byRole(panel, "heading");
  const pictures = await takePictures(driver, panel, `panel-${driver.name}`, { folder });
  const workbench = await driver.openWorkbench();
  tell("opened the workbench");
  pictures.push(...(await takePictures(driver, workbench, `workbench-${driver.name}`, { folder, widths: [1280] })));
  return { log: await logLines(workbench), pictures };
}

async function logLines(page: Page): Promise<string[]> {
  return (await readLog(page)).map(lineOf);
}

function lineOf({ header: { index, at, type }, json }: LoggedEntry): string {
  return `${index}  ${at}  ${type}  ${(json ?? "").slice(0, 100)}`;
}
