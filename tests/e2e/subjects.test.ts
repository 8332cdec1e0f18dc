import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, inEachBrowser, sees } from "./support";
import { actMessage, captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { sendFrom } from "./support/message";
import { words } from "./support/words";

const CASE = "PL-2026-0142";
const PAGE = "care/homes/lindenhof";

inEachBrowser("the room subjects", (driver) => {
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

  const act = (workbench: Page, type: string, payload: object) => {
    const { name, request } = actMessage(type, payload);
    return sendFrom(workbench, name, request);
  };

  const go = (workbench: Page, hash: string) =>
    workbench.evaluate((to) => {
      location.hash = to;
    }, hash);

  it("lists what was captured, and joins it in a dossier that can be parted and put back", async () => {
    const other = new URL(PAGE, served.url);
    other.hostname = "localhost";
    const a = await capture(new URL(PAGE, served.url).href);
    const b = await capture(other.href);
    const workbench = await driver().openWorkbench("#/subjects");
    await byRole(workbench, "heading", words("workbenchSubjects"));
    await byRole(workbench, "link", "Lindenhof Care Home");
    expect(await axeViolations(workbench)).toEqual([]);

    await act(workbench, "subjects.joined", { a, b, reason: "the same house" });
    await go(workbench, `#/subjects/${encodeURIComponent(b)}`);
    await byRole(workbench, "heading", "Lindenhof Care Home");
    await sees(workbench, "the same house");
    const sources = await workbench.$$eval(".rating-table tbody th", (heads) => heads.map((head) => head.textContent));
    expect(sources).toHaveLength(2);
    expect(sources.join()).toContain(other.host);
    expect(await axeViolations(workbench)).toEqual([]);

    await click(workbench, "button", words("joiningPart"));
    await click(workbench, "button", words("joiningPartDo"));
    await sees(workbench, words("dossierJoinedWithNothing"));
    await click(workbench, "button", words("workbenchUndo"));
    await sees(workbench, "the same house");
    expect(driver().faults).toEqual([]);
  });

  it("opens what may be the same under its address, and axe has nothing against it", async () => {
    const workbench = await driver().openWorkbench("#/subjects/to-join");
    await byRole(workbench, "heading", words("toJoinTitle"));
    expect(await axeViolations(workbench)).toEqual([]);
    expect(driver().faults).toEqual([]);
  });
});
