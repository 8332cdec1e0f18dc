import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { eventually, inEachBrowser } from "./support";
import { captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { sendFrom } from "./support/message";

const CASE = "PL-2026-0142";
const MANY = 120;

interface Counted {
  counted?: number;
}

/** How many reviews the page holds at the moment it goes to the printer. */
async function printed(page: Page): Promise<number | undefined> {
  await page.evaluate(() => {
    addEventListener("beforeprint", () => {
      (globalThis as Counted).counted = document.querySelectorAll(".reviews .quote").length;
    });
  });
  await page.pdf();
  return page.evaluate(() => (globalThis as Counted).counted);
}

const shown = (page: Page) => page.$$eval(".reviews .quote", (reviews) => reviews.length);

inEachBrowser("a case on paper", (driver) => {
  let served: Awaited<ReturnType<typeof serveSites>>;

  beforeAll(async () => {
    served = await serveSites();
  });
  afterAll(() => served.close());

  it("has every review of which the screen shows the first, and the screen is as before", async () => {
    const page = await driver().openPage(`${served.url}/care/500.html?reviews=${MANY}`);
    const panel = await driver().triggerAction(page);
    await openCaseFrom(panel, CASE);
    const read = await eventually("the page to be read", () => readBeside(panel));
    const { name, request } = captureMessage(read, CASE);
    await sendFrom(panel, name, request);
    const workbench = await driver().openWorkbench(`#/cases/${CASE}`);
    await workbench.waitForSelector(".reviews .quote");
    const before = await shown(workbench);
    expect(before).toBeLessThan(MANY);
    expect(await printed(workbench)).toBe(MANY);
    expect(await shown(workbench)).toBe(before);
    expect(driver().faults).toEqual([]);
  });

  it("is one block below the other: browsers lay long grids over what comes after them", async ({ skip }) => {
    if (driver().name !== "chromium") skip("Firefox shows no page as it is printed");
    const workbench = await driver().openWorkbench(`#/cases/${CASE}`);
    const review = await workbench.waitForSelector(".reviews .quote");
    await workbench.emulateMediaType("print");
    const around = await review?.evaluate((element) => {
      const displays: string[] = [];
      for (let at = element.parentElement; at; at = at.parentElement) displays.push(getComputedStyle(at).display);
      return displays;
    });
    expect(new Set(around)).toEqual(new Set(["block"]));
  });

  it("says of the log by what it was filtered", async ({ skip }) => {
    if (driver().name !== "chromium") skip("Firefox shows no page as it is printed");
    const workbench = await driver().openWorkbench("#/log");
    const filters = await workbench.waitForSelector("form.filters");
    await workbench.emulateMediaType("print");
    expect(await filters?.evaluate((form) => getComputedStyle(form).display)).not.toBe("none");
  });
});
