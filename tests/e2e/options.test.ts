import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { allByRole, axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees } from "./support";
import { actMessage, captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { sendFrom } from "./support/message";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "PL-2026-0142";
const HOMES = ["lindenhof", "haus-am-park"];
const BEDS = "Beds";

inEachBrowser("the options of a case", (driver) => {
  let served: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    served = await serveSites();
  });
  afterAll(() => served.close());

  /** Gives the node of the home that the page is about. */
  async function capture(slug: string): Promise<string> {
    const panel = await driver().triggerAction(await driver().openPage(`${served.url}/care/homes/${slug}`));
    await openCaseFrom(panel, CASE, { kind: "placement" });
    const read = await eventually("the page to be read", () => readBeside(panel));
    const { name, request } = captureMessage(read, CASE);
    await sendFrom(panel, name, request);
    return `listing ${new URL(served.url).host} ${read.reading.main ?? ""}`;
  }

  /** Wide enough for columns: in a narrow window options stand as cards. */
  async function openWide(address: string): Promise<Page> {
    const page = await driver().openWorkbench(address);
    await page.setViewport({ width: 1280, height: 900 });
    return page;
  }

  const names = () => workbench.$$eval(".options-table .option-name", (all) => all.map((one) => one.textContent));
  const heads = () => workbench.$$eval(".options-table thead .option-sort", (all) => all.map((one) => one.textContent));

  it("stand side by side, those outside a limit apart", async () => {
    const alternatives = [];
    for (const slug of HOMES) alternatives.push(await capture(slug));
    workbench = await openWide(`#/cases/${CASE}`);
    await byRole(workbench, "link", "Lindenhof Care Home");
    expect(await heads()).toEqual([
      words("optionsOption"),
      words("caseViewRating"),
      "Inspection",
      "Vacancies",
      words("optionsSources"),
      words("caseViewLastCaptured"),
    ]);
    const limit = {
      limitId: crypto.randomUUID(),
      name: "Two beds",
      measure: { of: "fact", property: "additionalProperty.vacancies" },
      unit: { as: "number", unit: "" },
      must: { be: "at-least", value: 2 },
    };
    const frame = { alternatives, criteria: [], limits: [limit] };
    const { name, request } = actMessage("comparison.framed", { caseId: CASE, frame, after: null });
    await sendFrom(workbench, name, request);
    await sees(workbench, words("optionsOutside", "1"));
    await sees(workbench, words("limitShort", "1", "2"));
    expect(await names()).toEqual(["Lindenhof Care Home", "Haus am Park"]);
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("are sorted by a column, which the address keeps", async () => {
    await click(workbench, "button", words("caseViewLastCaptured"));
    const address = await eventually("the address to say so", async () => {
      const hash = await workbench.evaluate(() => location.hash);
      return hash.includes("sort=captured") ? hash : undefined;
    });
    workbench = await openWide(address);
    await byRole(workbench, "link", "Lindenhof Care Home");
    const sorted = await workbench.$eval("th[aria-sort]", (head) => head.textContent);
    expect(sorted).toContain(words("caseViewLastCaptured"));
  });

  it("say how their rating was computed, with the entry", async () => {
    await (await workbench.waitForSelector(".how-computed"))?.click();
    const dialog = await eventually("the dialog", async () => (await workbench.$("dialog[open]")) ?? undefined);
    await byRole(dialog, "link", words("caseViewEntry", "1"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("computedClose"));
    await eventually("the dialog to close", async () => ((await workbench.$("dialog")) ? undefined : true));
  });

  it("are shown in the columns that were chosen, also the next time", async () => {
    await click(workbench, "button", words("optionsColumns"));
    await click(workbench, "button", words("optionsAddNamed", BEDS));
    await click(workbench, "button", words("optionsRemove", "Inspection"));
    await click(workbench, "button", words("optionsMoveUp", BEDS));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("optionsColumnsDo"));
    const wanted = [
      words("optionsOption"),
      words("caseViewRating"),
      "Vacancies",
      words("optionsSources"),
      BEDS,
      words("caseViewLastCaptured"),
    ];
    await eventually("the columns", async () => ((await heads()).join() === wanted.join() ? true : undefined));
    workbench = await openWide(`#/cases/${CASE}`);
    await eventually("the columns", async () => ((await heads()).join() === wanted.join() ? true : undefined));
    await click(workbench, "button", words("optionsColumns"));
    await click(workbench, "button", words("optionsColumnsDefault"));
    await eventually("the usual ones", async () => ((await heads()).includes("Inspection") ? true : undefined));
  });

  it("lead to what was captured of them, and take a note by one key", async () => {
    await click(workbench, "link", "Haus am Park");
    await eventually("the heading to take the focus", async () =>
      (await workbench.evaluate(() => document.activeElement?.textContent)) === "Haus am Park" ? true : undefined,
    );
    await workbench.keyboard.press("n");
    await fill(workbench, "textbox", words("caseViewNoteText"), "Ask for the garden room.");
    await click(workbench, "button", words("caseViewNoteAdd"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, "Ask for the garden room.");
    expect(await allByRole(workbench, "heading", "Haus am Park")).toHaveLength(1);
    expect(driver().faults).toEqual([]);
  });
});
