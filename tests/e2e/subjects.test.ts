import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, goneByRole, inOneBrowser, sees } from "./support";
import { captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { sendFrom } from "./support/message";
import { words } from "./support/words";

const CASE = "PL-2026-0142";
const PAGE = "care/homes/lindenhof";

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

inOneBrowser("the room subjects", (driver) => {
  let served: Awaited<ReturnType<typeof serveSites>>;

  beforeAll(async () => {
    served = await serveSites();
  });
  afterAll(() => served.close());

  /** The same page at an address of another host is another source's. Gives what it calls the home. */
  async function capture(url: string): Promise<string> {
    const panel = await driver().triggerAction(await driver().openPage(url));
    await openCaseFrom(panel, CASE);
    const read = await eventually("the page to be read", () => readBeside(panel));
    const { name, request } = captureMessage(read, CASE);
    await sendFrom(panel, name, request);
    return `listing ${new URL(url).host} ${read.reading.main ?? ""}`;
  }

  const go = (workbench: Page, hash: string) =>
    workbench.evaluate((to) => {
      location.hash = to;
    }, hash);

  /** Judge the first rating, with the keyboard, and take it back. */
  async function judgeFirstRating(workbench: Page): Promise<void> {
    const ask = await workbench.waitForSelector(".rating-table .credibility-ask");
    await ask?.focus();
    await workbench.keyboard.press("Enter");
    await byRole(workbench, "heading", words("credibilityTitle"));
    // The other source tells the very same of as many ratings: a copy, and no second voice.
    await sees(workbench, words("credibilityCountsCopy"));
    await sees(workbench, words("credibilityNobody"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("credibilityKeep"));
    await sees(workbench, words("credibilityMissing"));
    await click(workbench, "radio", `2 ${words("credibilityName2")}`);
    await click(workbench, "button", words("credibilityKeep"));
    const judged = words("credibilityLine", "2", words("credibilityName2"));
    await sees(workbench, words("credibilityKept", judged));
    const named = words("credibilityOf", judged, "4.3 of 5 · 87 reviews");
    await byRole(workbench, "button", named);
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("workbenchUndo"));
    await goneByRole(workbench, "button", named);
  }

  it("lists what was captured, asks what may be the same, and joins it by key", async () => {
    const other = new URL(PAGE, served.url);
    other.hostname = "localhost";
    await capture(new URL(PAGE, served.url).href);
    const b = await capture(other.href);
    const workbench = await driver().openWorkbench("#/subjects");
    await byRole(workbench, "heading", words("workbenchSubjects"));
    await byRole(workbench, "link", "Lindenhof Care Home");
    expect(await axeViolations(workbench)).toEqual([]);

    await go(workbench, "#/subjects/to-join");
    await byRole(workbench, "button", words("joiningJoin"));
    expect(await axeViolations(workbench)).toEqual([]);
    await workbench.keyboard.press("n");
    await sees(workbench, words("toJoinRefused"));
    await click(workbench, "button", words("workbenchUndo"));
    await byRole(workbench, "button", words("joiningJoin"));
    await workbench.keyboard.press("l");
    await sees(workbench, words("toJoinNone"));
    await go(workbench, "#/subjects/to-join?later=yes");
    await click(workbench, "button", words("toJoinTakeUp"));
    await sees(workbench, words("toJoinNoneLater"));
    await go(workbench, "#/subjects/to-join");
    await byRole(workbench, "button", words("joiningJoin"));
    await workbench.keyboard.press("j");
    await sees(workbench, words("joiningJoined"));

    await go(workbench, `#/subjects/${encodeURIComponent(b)}`);
    await byRole(workbench, "heading", "Lindenhof Care Home");
    await sees(workbench, words("dossierGrounds"));
    const sources = await workbench.$$eval(".rating-table tbody th", (heads) => heads.map((head) => head.textContent));
    expect(sources).toHaveLength(2);
    expect(sources.join()).toContain(other.host);
    expect(await axeViolations(workbench)).toEqual([]);

    await judgeFirstRating(workbench);

    const captured = Number(await workbench.$eval("#dossier-reviews .count", (count) => count.textContent));
    expect(await printed(workbench)).toBe(captured);

    await click(workbench, "button", words("joiningPart"));
    await click(workbench, "button", words("joiningPartDo"));
    await sees(workbench, words("dossierJoinedWithNothing"));
    await click(workbench, "button", words("workbenchUndo"));
    await sees(workbench, words("dossierGrounds"));
    expect(driver().faults).toEqual([]);
  });

  it("says where there is nothing, and axe has nothing against it", async () => {
    const workbench = await driver().openWorkbench("#/subjects/listing%20nowhere.example%20home");
    await sees(workbench, words("dossierMissing"));
    expect(await axeViolations(workbench)).toEqual([]);
    expect(driver().faults).toEqual([]);
  });
});
