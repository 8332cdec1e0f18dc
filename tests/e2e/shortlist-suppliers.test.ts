import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import type { Decision } from "../../src/domain/casework/decision";
import { contractRegister } from "../sites/agency/contract-register.mjs";
import { CONTRACTS } from "../sites/agency/contracts.mjs";
import { axeViolations, click, inOneBrowser, sees } from "./support";
import { openCaseFrom } from "./support/acts";
import { checkFile } from "./support/changed-file";
import { capturePageTo } from "./support/compared-case";
import { payloadsOf } from "./support/evidence-log";
import { exportCase } from "./support/exported-file";
import { addMeasured, addToFrame, choose } from "./support/framing";
import { importTable, joinParts, rowsOf } from "./support/own-tables";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "VG-2026-0031";
/** As the forum calls them; each has had contracts with the agency. */
const SUPPLIERS = ["brandtmoor", "steinfurth", "quellhafer"];
const [BRANDTMOOR, STEINFURTH] = ["Brandtmoor Gebäudedienste GmbH", "Steinfurth & Töchter Straßenbau KG"] as const;

inOneBrowser("suppliers shortlisted with their contract history", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  let served: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    served = await serveSites();
    const register = join(folder, "contract-register.csv");
    writeFileSync(register, contractRegister());
    workbench = await driver().openWorkbench("#/cases");
    await openCaseFrom(workbench, CASE, { kind: "procurement", title: "Framework contract, school buildings" });
    const nodes: string[] = [];
    for (const supplier of SUPPLIERS)
      nodes.push(await capturePageTo(driver(), `${served.url}/suppliers/thema/${supplier}`, CASE));
    await workbench.bringToFront();
    const table = await importTable(workbench, register, "contract-register", CONTRACTS.length);
    for (const [n, node] of nodes.entries()) {
      const theirs = CONTRACTS.filter(({ supplier }) => supplier === SUPPLIERS[n]).map(({ id }) => id);
      await joinParts(workbench, [node, ...rowsOf(table, theirs)]);
    }
    await workbench.evaluate((to) => {
      location.hash = to;
    }, `#/cases/${CASE}/compare`);
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  /** Add what is taken of all contracts of a supplier. */
  const addTaken = (column: string, take: string | undefined, name: string): Promise<void> =>
    addToFrame(workbench, words("compareCriterionAddMore"), async (dialog) => {
      await choose(dialog, words("compareMeasure"), column);
      if (take !== undefined) await choose(dialog, words("compareTake"), take);
      await fill(dialog, "textbox", words("compareName"), name);
    });

  it("are compared by what others say, how many contracts they had, and what was paid in all", async () => {
    await addMeasured(workbench, words("compareAllSources"));
    // Of words nothing can be taken but how many there are.
    await addTaken("contract_id", undefined, "Contracts so far");
    await addTaken("value_eur", words("compareTakeSum"), "Paid in all");
    await click(workbench, "button", words("weightsFix"));
    await sees(workbench, words("compareRankingTitle"));
    // 412,640 + 368,210.40 + 18,900 for Brandtmoor; 1,284,300 + 2,940,118.20 + 187,650 for Steinfurth.
    await sees(workbench, "€799,750.40");
    await sees(workbench, "€4,412,068.20");
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("are decided on as a shortlist of two", async () => {
    await workbench.evaluate((to) => {
      location.hash = to;
    }, `#/cases/${CASE}/decision`);
    await click(workbench, "checkbox", BRANDTMOOR);
    await click(workbench, "checkbox", STEINFURTH);
    // Nothing that was measured says why one that does not come first is chosen: the official does.
    await fill(workbench, "textbox", words("decisionWhyThis", STEINFURTH), "It has built for us three times.");
    await fill(workbench, "textbox", words("decisionWhy"), "Both have worked for us three times.");
    await fill(workbench, "textbox", words("decisionAgainst"), "Steinfurth needed many amendments.");
    await fill(workbench, "textbox", words("decisionBy"), "M. Aksoy, procurement");
    await click(workbench, "button", words("decisionSign"));
    await sees(workbench, words("decisionSame"));
    const [record] = await payloadsOf<Decision>(workbench, "decision.made");
    const verdicts = record?.options.map(({ name, verdict }) => `${name}: ${verdict}`);
    expect(verdicts?.sort()).toEqual([
      `${BRANDTMOOR}: chosen`,
      "Quellhafer Büromöbel GmbH: rejected",
      `${STEINFURTH}: chosen`,
    ]);
  });

  it("go out with their contracts’ figures, which the checker computes again", async () => {
    await workbench.evaluate((to) => {
      location.hash = to;
    }, `#/cases/${CASE}`);
    const path = join(folder, "shortlist.wacz");
    writeFileSync(path, await exportCase(workbench, CASE));
    const { status, stdout } = checkFile(path);
    expect(stdout).toMatch(/^ok +Decisions /mu);
    expect(status).toBe(0);
    expect(driver().faults).toEqual([]);
  });
});
