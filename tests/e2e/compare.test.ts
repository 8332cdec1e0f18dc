import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { listingNode, rowNode } from "../../src/domain/casework/subjects";
import { PRICES } from "../sites/agency/price-list.mjs";
import { priceWorkbook } from "../sites/agency/price-workbook.mjs";
import { axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees, visibleText } from "./support";
import { actMessage, captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { payloadsOf } from "./support/evidence-log";
import { addToFrame, choose } from "./support/framing";
import { pressWith } from "./support/keys";
import { sendFrom } from "./support/message";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "PL-2026-0142";
/** Homes on the care site with their lines of the price list. Two of them cost more than 4,200 a month. */
const HOMES = [
  ["lindenhof", "1-10247 · Single"],
  ["haus-am-park", "1-10391 · Single"],
  ["residentie-zeezicht", "1-10112 · Double"],
  ["kastanjehof", "1-10455 · Single"],
] as const;

inEachBrowser("the options of a case, compared", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  let served: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    served = await serveSites();
    const prices = join(folder, "price-list.xlsx");
    writeFileSync(prices, priceWorkbook());
    for (const [slug] of HOMES) await capture(`${served.url}/care/homes/${slug}`);
    workbench = await driver().openWorkbench("#/own-data/import");
    const input = await eventually("the field", async () => (await workbench.$("input[type=file]")) ?? undefined);
    await input.uploadFile(prices);
    await click(workbench, "button", words("ownDataRead"));
    await click(workbench, "button", words("ownDataImportRows", String(PRICES.length)));
    await byRole(workbench, "heading", "price-list");
    await joinWithPrices();
    await go(`#/cases/${CASE}/compare`);
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  async function capture(url: string): Promise<void> {
    const page = await driver().openPage(url);
    const panel = await driver().triggerAction(page);
    await openCaseFrom(panel, CASE, { kind: "placement", title: "Placement, dementia care" });
    const read = await eventually("the page to be read", () => readBeside(panel));
    const { name, request } = captureMessage(read, CASE);
    await sendFrom(panel, name, request);
    await page.close();
  }

  /** As the official says under Subjects that a home and a line of the price list are one. */
  async function joinWithPrices(): Promise<void> {
    const [imported] = await payloadsOf<{ datasetId: string }>(workbench, "dataset.imported");
    const listings = await keysOf(workbench, "listings");
    for (const [slug, key] of HOMES) {
      const listing = listings.find((one) => one.endsWith(slug)) ?? listings.find((one) => one.includes(slug));
      const payload = {
        a: listingNode(listing ?? slug),
        b: rowNode(imported?.datasetId ?? "", key),
        reason: "",
      };
      const { name, request } = actMessage("subjects.joined", payload);
      expect(await sendFrom(workbench, name, request)).toMatchObject({ ok: true });
    }
  }

  const go = (hash: string) =>
    workbench.evaluate((to) => {
      location.hash = to;
    }, hash);

  const add = (button: string, fillIn: (dialog: ElementHandle) => Promise<void>) =>
    addToFrame(workbench, button, fillIn);

  it("are there, and nothing matters yet", async () => {
    await sees(workbench, words("compareNoCriteria"));
    await sees(workbench, "Lindenhof");
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("are limited by the budget, and what is out is said with its amount", async () => {
    await add(words("compareLimitAddMore"), async (dialog) => {
      await choose(dialog, words("compareMeasure"), "Price per month");
      expect(await axeViolations(workbench)).toEqual([]);
      await fill(dialog, "spinbutton", words("compareBoundIn", "Amount of money (EUR, per month)"), "4200");
    });
    await sees(workbench, "at most €4,200 per month");
    await sees(workbench, words("compareOver", "€280"));
    await sees(workbench, words("compareOver", "€420"));
    await sees(workbench, words("compareGoOn_other", "2"));
  });

  it("are compared by rating, price, inspection and a judgement", async () => {
    await add(words("compareCriterionAddMore"), async (dialog) => {
      await choose(dialog, words("compareMeasure"), words("compareAllSources"));
      expect(await axeViolations(workbench)).toEqual([]);
    });
    await add(words("compareCriterionAddMore"), (dialog) => choose(dialog, words("compareMeasure"), "Price per month"));
    await add(words("compareCriterionAddMore"), (dialog) => choose(dialog, words("compareMeasure"), "Inspection"));
    await add(words("compareCriterionAddMore"), async (dialog) => {
      await choose(dialog, words("compareMeasure"), words("compareJudged"));
      await fill(dialog, "textbox", words("compareName"), "Night care");
    });
    await sees(workbench, words("weightsHidden"));
    expect(await visibleText(workbench)).not.toContain(words("compareRankingTitle"));
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("are laid out as before after Ctrl+Z, and once more", async () => {
    await pressWith(workbench, "Control", "z");
    await sees(workbench, words("workbenchUndone"));
    await eventually("the judgement to be gone", async () =>
      (await visibleText(workbench)).includes("Night care") ? undefined : true,
    );
    await add(words("compareCriterionAddMore"), async (dialog) => {
      await choose(dialog, words("compareMeasure"), words("compareJudged"));
      await fill(dialog, "textbox", words("compareName"), "Night care");
    });
    await sees(workbench, "Night care");
  });

  it("are ranked once the weights are fixed", async () => {
    await click(workbench, "button", words("weightsFix"));
    await sees(workbench, words("compareRankingTitle"));
    await sees(workbench, words("comparePointsTitle"));
    await sees(workbench, words("compareCountedAsAny"));
    await sees(workbench, words("mindTitle"));
    expect(await payloadsOf(workbench, "weights.fixed")).toHaveLength(1);
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("are judged with a reason, and the answer counts at once", async () => {
    await click(workbench, "button", words("compareJudgeNamed", "Night care", "Lindenhof Care Home"));
    const dialog = await byRole(workbench, "dialog");
    await click(dialog, "radio", words("compareGradeFair"));
    await fill(dialog, "textbox", words("workbenchGradeReason"), "Two on the floor since 16 November.");
    await click(dialog, "button", words("judgementKeep"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, "Two on the floor since 16 November.");
  });

  it("may be supposed otherwise, which is no part of the record", async () => {
    const before = (await payloadsOf(workbench, "comparison.framed")).length;
    await choose(workbench, words("comparisonAlternative"), "Residentie Zeezicht");
    await choose(workbench, words("compareIfItWere", "Night care", "Residentie Zeezicht"), words("compareGradeGood"));
    await byRole(workbench, "list", words("compareSupposed"));
    await click(workbench, "button", words("compareBackToFixed"));
    expect(await payloadsOf(workbench, "comparison.framed")).toHaveLength(before);
    expect(await payloadsOf(workbench, "judgement.made")).toHaveLength(1);
  });

  it("are still there in another tab, and so is the ranking", async () => {
    await workbench.close();
    workbench = await driver().openWorkbench(`#/cases/${CASE}/compare`);
    await sees(workbench, words("compareRankingTitle"));
    await sees(workbench, words("comparePointsTitle"));
    await sees(workbench, "Two on the floor since 16 November.");
  });

  it("leave a template, and who takes it weighs anew", async () => {
    await workbench.$eval(".compare-frame summary", (summary) => summary.click());
    await click(workbench, "button", words("compareTemplateSave"));
    const saving = await byRole(workbench, "dialog");
    await click(saving, "button", words("compareTemplateKeep"));
    await goneByRole(workbench, "dialog");
    await click(workbench, "button", words("compareTemplateTake"));
    const taking = await byRole(workbench, "dialog");
    await sees(workbench, words("compareTemplateInstead"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(taking, "button", words("compareTemplateTakeDo"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, words("weightsHiddenChanged"));
    expect(await visibleText(workbench)).not.toContain(words("compareRankingTitle"));
    expect(driver().faults).toEqual([]);
  });
});

async function keysOf(page: Page, table: string): Promise<string[]> {
  return page.evaluate(async (name) => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const db = await wait(indexedDB.open("counterflow"));
    const keys = await wait(db.transaction(name).objectStore(name).getAllKeys());
    db.close();
    return keys.map(String);
  }, table);
}
