import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees } from "./support";
import { capturePageTo, compareCase, judge } from "./support/compared-case";
import { payloadsOf } from "./support/evidence-log";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "PL-2026-0142";
const HOMES = ["lindenhof", "residentie-zeezicht", "kastanjehof"];
const NOTE = "We went to see it on 28 November at 23:40.";

inEachBrowser("a decision", (driver) => {
  let served: Awaited<ReturnType<typeof serveSites>>;
  let nodes: string[];
  let workbench: Page;

  beforeAll(async () => {
    served = await serveSites();
    nodes = [];
    for (const home of HOMES)
      nodes.push(
        await capturePageTo(driver(), `${served.url}/care/homes/${home}`, CASE, nodes.length === 0 ? NOTE : undefined),
      );
    workbench = await driver().openWorkbench(`#/cases/${CASE}/decision`);
  });
  afterAll(() => served.close());

  const tick = (name: string) => click(workbench, "checkbox", name);
  const why = (name: string) => words("decisionWhyNotThis", name);

  it("says that nothing was weighed as long as nothing was", async () => {
    await sees(workbench, words("decisionNothingWeighedYet"));
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("proposes why not from what was compared, and cites it", async () => {
    await compareCase(workbench, CASE, nodes);
    await goneByRole(workbench, "paragraph", words("decisionNothingWeighedYet"));
    await tick("Lindenhof Care Home");
    await sees(workbench, "Outside a limit: Free places 0, 1 short.");
    const behind = await byRole(workbench, "textbox", why("Residentie Zeezicht"));
    await eventually("a proposed reason", async () => {
      const text = await behind.evaluate((field) => (field as HTMLTextAreaElement).value);
      return text.startsWith("Night care, judged: poor, against good.[") ? text : undefined;
    });
  });

  it("cites a note where the cursor stands, and keeps the draft while the page is closed", async () => {
    await fill(workbench, "textbox", words("decisionWhy"), "Night care mattered most to us, and we saw it.");
    await click(workbench, "button", words("decisionCiteIn", words("decisionWhy")));
    await fill(workbench, "searchbox", words("decisionCiteFind"), "23:40");
    expect(await axeViolations(workbench)).toEqual([]);
    await workbench.locator(".decision-citable button").click();
    await goneByRole(workbench, "dialog");
    await workbench.close();
    workbench = await driver().openWorkbench(`#/cases/${CASE}/decision`);
    const field = await byRole(workbench, "textbox", words("decisionWhy"));
    const text = await eventually("the draft to be there again", async () => {
      const held = await field.evaluate((of) => (of as HTMLTextAreaElement).value);
      return held === "" ? undefined : held;
    });
    expect(text).toMatch(/^Night care mattered most to us, and we saw it\.\[\d+\]$/u);
  });

  it("asks for what is missing, and is signed", async () => {
    await fill(workbench, "textbox", words("decisionAgainst"), "It is not the cheapest.");
    await click(workbench, "button", words("decisionSign"));
    await sees(workbench, words("decisionByMissing"));
    await fill(workbench, "textbox", words("decisionBy"), "E. Sanders, case manager");
    await click(workbench, "button", words("decisionSign"));
    await byRole(workbench, "button", words("decisionPrint"));
    await sees(workbench, words("decisionSame"));
    await sees(workbench, words("decisionProofHolds"));
    await sees(workbench, NOTE);
    const [record] = await payloadsOf(workbench, "decision.made");
    expect(record).toMatchObject({
      caseId: CASE,
      supersedes: null,
      why: "Night care mattered most to us, and we saw it.[1]",
    });
    const verdicts = (record as { options: { name: string; verdict: string }[] }).options.map(
      ({ name, verdict }) => `${name}: ${verdict}`,
    );
    expect(verdicts.sort()).toEqual([
      "Kastanjehof: outside",
      "Lindenhof Care Home: chosen",
      "Residentie Zeezicht: rejected",
    ]);
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("leads from a footnote's number to the footnote", async () => {
    await click(workbench, "link", words("decisionFootnote", "1"));
    expect(await workbench.evaluate(() => document.activeElement?.textContent)).toContain(NOTE);
  });

  it("says what changed since, on the side and at its tab", async () => {
    await judge(workbench, CASE, nodes[0] ?? "", 2, "One of two was ill.");
    await sees(workbench, "Night care, judged: was good, is fair");
    expect(await workbench.$eval(".tabs .chip", (chip) => chip.textContent)).toContain("1");
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("is changed by another record, which asks why; both are shown, with a link each way", async () => {
    await click(workbench, "button", words("decisionChange"));
    await click(workbench, "button", words("decisionSign"));
    await sees(workbench, words("decisionChangeMissing"));
    await fill(workbench, "textbox", words("decisionChangeReason"), "Its night care is worse than we saw.");
    await click(workbench, "button", words("decisionSign"));
    await sees(workbench, words("decisionVersion", "2"));
    await click(workbench, "link", words("decisionShowBefore"));
    await sees(workbench, words("decisionVersion", "1"));
    await click(workbench, "link", words("decisionShowAfter"));
    expect(await axeViolations(workbench)).toEqual([]);
    expect(driver().faults).toEqual([]);
  });
});
