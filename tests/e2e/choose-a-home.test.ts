import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { type Decision, recompute } from "../../src/domain/casework/decision";
import { reportEn } from "../../src/domain/files/exchange/words/report/en";
import { jcs } from "../../src/domain/ledger/log";
import { PRICES } from "../sites/agency/price-list.mjs";
import { priceWorkbook } from "../sites/agency/price-workbook.mjs";
import { unpacked } from "../unit/exchange/support/packed";
import { allByRole, axeViolations, click, goneByRole, inEachBrowser, sees, visibleText } from "./support";
import { checkFile, writeChanged } from "./support/changed-file";
import { actFrom, capturePageTo } from "./support/compared-case";
import { payloadsOf } from "./support/evidence-log";
import { exportCase } from "./support/exported-file";
import { addMeasured, addToFrame, choose } from "./support/framing";
import { importTable, joinParts, rowsOf } from "./support/own-tables";
import { pdfText } from "./support/pdf-text";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "PL-2026-0142";
/** Each home on the one site, on the other, and in the price list. Two of them cost more than €4,200 a month. */
const HOMES = [
  ["lindenhof", "de-lindenhof", "1-10247 · Single"],
  ["haus-am-park", "haus-am-park-harlem", "1-10391 · Single"],
  ["residentie-zeezicht", "woonzorgcentrum-zeezicht", "1-10112 · Double"],
  ["kastanjehof", "kastanjehof-oud-harlem", "1-10455 · Single"],
] as const;
const LINDENHOF = "Lindenhof Care Home";

/** With `UPDATE_PICTURES=1` pictures are taken for the README, in Chromium, on sites with names that read well. */
const IS_SHOWN = process.env["UPDATE_PICTURES"] !== undefined;
const served = await serveSites();
const { host, port } = new URL(served.url);
const [care, zorg] = IS_SHOWN
  ? ["carecompass.example", "zorgoordeel.example"]
  : [host, `zorgoordeel.localhost:${port}`];
const launched = IS_SHOWN ? { hosts: { [care]: host, [zorg]: host } } : undefined;
afterAll(() => served.close());

inEachBrowser(
  "a home chosen within a budget",
  (driver, browser) => {
    const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
    const nodes: string[] = [];
    let workbench: Page;
    let file: Uint8Array;

    beforeAll(async () => {
      const prices = join(folder, "price-list.xlsx");
      writeFileSync(prices, priceWorkbook());
      const there: string[] = [];
      for (const [here, elsewhere] of HOMES) {
        nodes.push(await capturePageTo(driver(), `http://${care}/care/homes/${here}`, CASE));
        there.push(await capturePageTo(driver(), `http://${zorg}/zorg/huis/${elsewhere}`, CASE));
      }
      workbench = await driver().openWorkbench("#/own-data");
      const table = await importTable(workbench, prices, "price-list", PRICES.length);
      const rows = rowsOf(
        table,
        HOMES.map(([, , key]) => key),
      );
      for (const [n, node] of nodes.entries()) await joinParts(workbench, [node, there[n] ?? "", rows[n] ?? ""]);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    const go = async (side: string): Promise<void> => {
      await workbench.bringToFront();
      await workbench.evaluate((to) => {
        location.hash = to;
      }, `#/cases/${CASE}${side}`);
    };

    /** Take a picture of what is shown for the README, where pictures are wanted. */
    async function show(name: string, from: string, height = 900): Promise<void> {
      if (!IS_SHOWN || browser !== "chromium") return;
      const before = await workbench.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await workbench.setViewport({ width: 1280, height });
      for (const said of await allByRole(workbench, "button", words("workbenchDismiss"))) await said.click();
      await workbench.$eval(from, (element) => element.scrollIntoView());
      const path = join(folder, `${name}.png`);
      await workbench.screenshot({ path });
      copyFileSync(path, join("docs/pictures", `${name}.png`));
      await workbench.setViewport(before);
    }

    it("has every option side by side, with what two sites say and what it costs", async () => {
      await go("");
      await sees(workbench, LINDENHOF);
      await sees(workbench, "€4,150");
      expect(await axeViolations(workbench)).toEqual([]);
    });

    it("is looked for within the budget, by what matters", async () => {
      await go("/compare");
      await addToFrame(workbench, words("compareLimitAddMore"), async (dialog) => {
        await choose(dialog, words("compareMeasure"), "Price per month");
        await fill(dialog, "spinbutton", words("compareBoundIn", "Amount of money (EUR, per month)"), "4200");
      });
      await sees(workbench, words("compareGoOn_other", "2"));
      await addMeasured(workbench, words("compareAllSources"));
      await addMeasured(workbench, "Price per month");
      await addMeasured(workbench, "Inspection");
      await addToFrame(workbench, words("compareCriterionAddMore"), async (dialog) => {
        await choose(dialog, words("compareMeasure"), words("compareJudged"));
        await fill(dialog, "textbox", words("compareName"), "Night care");
      });
      await sees(workbench, words("weightsHidden"));
      expect(await visibleText(workbench)).not.toContain(words("compareRankingTitle"));
    });

    it("comes first by weights that were fixed before anything was ranked", async () => {
      await click(workbench, "button", words("weightsFix"));
      await sees(workbench, words("compareRankingTitle"));
      await judgeNights();
      await sees(workbench, "One person for everybody.");
      await sees(workbench, words("comparePointsTitle"));
      await show("compare-light", "h1", 1400);
      await go("");
      await sees(workbench, LINDENHOF);
      await show("options-light", "h1");
    });

    /** As the official answers for the two that are within the budget. */
    async function judgeNights(): Promise<void> {
      const [framed] = (await payloadsOf<Framed>(workbench, "comparison.framed")).slice(-1);
      const criterionId = framed?.frame.criteria.find(({ name }) => name === "Night care")?.criterionId ?? "";
      const judged = [
        [nodes[0], 1, "Two people were at work when we came at 23:40."],
        [nodes[2], 3, "One person for everybody."],
      ] as const;
      for (const [node, rank, reason] of judged)
        await actFrom(workbench, "judgement.made", { caseId: CASE, criterionId, node, rank, reason });
    }

    it("is decided on, with what speaks for it and against it cited", async () => {
      await go("/decision");
      await click(workbench, "checkbox", LINDENHOF);
      await sees(workbench, words("compareOver", "€280"));
      await fill(
        workbench,
        "textbox",
        words("decisionWhy"),
        "It is within the budget, and two people were at work at night.",
      );
      await cite(words("decisionWhy"), "Lindenhof 4,150");
      await fill(workbench, "textbox", words("decisionAgainst"), "A daughter speaks of bells that nobody answers.");
      await cite(words("decisionAgainst"), "Lindenhof nachts");
      await fill(workbench, "textbox", words("decisionBy"), "E. Sanders, case manager");
      await click(workbench, "button", words("decisionSign"));
      await sees(workbench, words("decisionSame"));
      await sees(workbench, words("decisionProofHolds"));
      expect(await visibleText(workbench)).not.toContain(words("decisionUnheld"));
      const [record] = await payloadsOf<Decision>(workbench, "decision.made");
      const verdicts = record?.options.map(({ name, verdict }) => `${name}: ${verdict}`);
      expect(verdicts?.sort()).toEqual([
        "Haus am Park: outside",
        "Kastanjehof: outside",
        "Lindenhof Care Home: chosen",
        "Residentie Zeezicht: rejected",
      ]);
      expect(record?.why).toMatch(/\[\d+\]$/u);
      expect(record?.against).toMatch(/\[\d+\]$/u);
      expect(await axeViolations(workbench)).toEqual([]);
      await show("decision-light", ".decision-sheet", 1300);
    });

    async function cite(field: string, find: string): Promise<void> {
      await click(workbench, "button", words("decisionCiteIn", field));
      await fill(workbench, "searchbox", words("decisionCiteFind"), find);
      await workbench.locator(".decision-citable button").click();
      await goneByRole(workbench, "dialog");
    }

    it("is printed with its reasons, its figures and what it cites", async ({ skip }) => {
      if (browser !== "chromium") skip("Firefox prints no file here");
      const text = pdfText(await workbench.pdf({ format: "A4" }));
      for (const said of [
        LINDENHOF,
        "two people were at work at night",
        "bells that nobody answers",
        "E. Sanders",
        "at most €4,200",
      ])
        expect(text).toContain(said.replaceAll(" ", ""));
    });

    it("is handed on in a file that anybody can check", async () => {
      await go("");
      file = await exportCase(workbench, CASE);
      const path = join(folder, "case.wacz");
      writeFileSync(path, file);
      const { status, stdout } = checkFile(path);
      expect(stdout).toMatch(/^ok +Decisions /mu);
      expect(stdout).toContain("Sound:");
      expect(stdout).not.toContain("cannot be held against");
      expect(status).toBe(0);
      const report = new TextDecoder().decode(unpacked(file).get("counterflow/report.html"));
      expect(report).toContain(reportEn.evidence.inTable);
      expect(report).not.toContain(reportEn.evidence.unheld);
    });

    it("is found out where somebody made it cheaper afterwards", async () => {
      const path = join(folder, "cheaper.wacz");
      await writeChanged(file, path, "decision.made", (payload) => {
        expect(payload).toContain("4150");
        return payload.replaceAll("4150", "3150");
      });
      const { status, stdout } = checkFile(path);
      expect(status).toBe(1);
      expect(stdout).toMatch(/^FAILED +Entries /mu);
      expect(stdout).toMatch(/^FAILED +Decisions /mu);
    });

    it("is found out where all that follows from the other price was made anew, by the table that was imported", async () => {
      const path = join(folder, "followed.wacz");
      await writeChanged(file, path, "decision.made", withPrice("4150", "3150"), "fitted");
      const { status, stdout } = checkFile(path);
      expect(status).toBe(1);
      expect(stdout).toMatch(/^ok +Entries /mu);
      expect(stdout).toMatch(/^FAILED +Decisions +1 /mu);
      expect(stdout).toMatch(/takes a figure from entry \d+ of \S+ that this does not say/u);
      expect(stdout).not.toContain("computed again, its figures are others");
      expect(driver().faults).toEqual([]);
    });
  },
  launched,
);

/** A decision's record in which a price is another, its cell too, and every figure follows from that. */
const withPrice =
  (was: string, is: string) =>
  (payload: string): string => {
    const record = JSON.parse(payload.replaceAll(`"raw":"${was}"`, `"raw":"${is}"`)) as Decision;
    const { compared, cited } = record;
    if (!compared || jcs(record) === payload) throw new Error("no such price");
    for (const { held } of compared.evidence.flatMap(({ own }) => own))
      for (const cell of held) if (cell.text === was) cell.text = is;
    return jcs({ ...record, compared: { ...compared, ...recompute(compared, cited) } });
  };

interface Framed {
  readonly frame: { readonly criteria: readonly { readonly criterionId: string; readonly name: string }[] };
}
