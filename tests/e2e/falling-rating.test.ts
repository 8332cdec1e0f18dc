import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { allByRole, axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees } from "./support";
import { checkFile } from "./support/changed-file";
import { payloadsOf } from "./support/evidence-log";
import { exportCase } from "./support/exported-file";
import { capture, readAgain, readPage, tickAll } from "./support/panel-steps";
import { openCaseFrom } from "./support/acts";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "PL-2026-0150";
const HOME = "Northgate Lodge";
const VISIT = words("rulesSampleVisit");

/** With `UPDATE_PICTURES=1` pictures are taken for the README, in Chromium, on sites with names that read well. */
const IS_SHOWN = process.env["UPDATE_PICTURES"] !== undefined;
const served = await serveSites();
const { host } = new URL(served.url);
const care = IS_SHOWN ? "carecompass.example" : host;
const launched = IS_SHOWN ? { hosts: { [care]: host } } : undefined;
afterAll(() => served.close());

inEachBrowser(
  "a home whose rating falls",
  (driver, browser) => {
    const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
    let tab: Page;
    let panel: Page;
    let workbench: Page;

    beforeAll(async () => {
      await fetch(`${served.url}/care/earlier`);
      ({ tab, panel } = await readPage(driver(), `http://${care}/care/homes/northgate-lodge`));
      await openCaseFrom(panel, CASE, { kind: "placement", title: "A place in the north district" });
      await panel.evaluate((activeCase) => chrome.storage.local.set({ activeCase }), CASE);
      await byRole(panel, "button", words("panelCaptureTo", CASE));
      await tickAll(panel);
      await capture(panel, CASE);
      workbench = await driver().openWorkbench("#/rules");
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    const go = async (address: string): Promise<void> => {
      await workbench.bringToFront();
      await workbench.evaluate((to) => {
        location.hash = to;
      }, address);
    };

    /** Take a picture of what is shown for the README, where pictures are wanted. */
    async function show(name: string, height = 900): Promise<void> {
      if (!IS_SHOWN || browser !== "chromium") return;
      const before = await workbench.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await workbench.setViewport({ width: 1280, height });
      for (const said of await allByRole(workbench, "button", words("workbenchDismiss"))) await said.click();
      const path = join(folder, `${name}.png`);
      await workbench.screenshot({ path });
      copyFileSync(path, join("docs/pictures", `${name}.png`));
      await workbench.setViewport(before);
    }

    it("is watched, under a rule set that is put in use", async () => {
      await click(workbench, "button", words("rulesSamplePlacement"));
      await sees(workbench, words("rulesNoGap"));
      await show("rules-light", 1200);
      await click(workbench, "button", words("rulesSave"));
      await click(await byRole(workbench, "dialog"), "button", words("rulesSave"));
      await goneByRole(workbench, "dialog");
      await click(workbench, "button", words("rulesPutVersionInUse", "1"));
      const dialog = await byRole(workbench, "dialog");
      await fill(dialog, "textbox", words("rulesSaysReason"), "Agreed on 16 November");
      await click(dialog, "button", words("rulesPutInUse"));
      await goneByRole(workbench, "dialog");
      await go(`#/cases/${CASE}/watch`);
      await eventually("the button that watches", () =>
        workbench.evaluate((name) => {
          const buttons = [...document.querySelectorAll<HTMLButtonElement>("main button")];
          const found = buttons.find(({ textContent }) => textContent.startsWith(name));
          found?.click();
          return found !== undefined || undefined;
        }, words("watchDots")),
      );
      await click(workbench, "button", words("watchStart"));
      await sees(workbench, words("watchSetNow"));
      expect(await payloadsOf(workbench, "alteration.proposed")).toEqual([]);
    });

    it("is told of on the next visit", async () => {
      await fetch(`${served.url}/care/later`);
      await tab.reload();
      panel = await readAgain(driver(), tab);
      await eventually("the change to be told", async () =>
        (await payloadsOf(workbench, "change.seen")).length > 0 ? true : undefined,
      );
      await go("#/inbox");
      await sees(workbench, HOME);
      expect(await axeViolations(workbench)).toEqual([]);
    });

    it("makes the rule propose a visit and a second signature, once it is captured", async () => {
      await tab.bringToFront();
      panel = await readAgain(driver(), tab);
      await tickAll(panel);
      await capture(panel, CASE);
      await eventually("the proposal", async () =>
        (await payloadsOf(workbench, "alteration.proposed")).length > 0 ? true : undefined,
      );
      await go("#/inbox?tab=proposals");
      // In a narrow window what waits is opened from its line.
      const line = await eventually("its line", async () => (await workbench.$("a.inbox-row")) ?? undefined);
      await go(await line.evaluate((row) => row.hash));
      await sees(workbench, words("proposalTitle", VISIT));
      await sees(workbench, "< 3");
      expect(await axeViolations(workbench)).toEqual([]);
      await show("inbox-light", 1000);
    });

    it("is accepted with its trace, and keeps the decision back until the visit is done", async () => {
      await fill(workbench, "textbox", words("proposalBy"), "E. Sanders");
      await click(workbench, "button", words("proposalAccept"));
      await eventually("the answer", async () =>
        (await payloadsOf(workbench, "alteration.accepted")).length > 0 ? true : undefined,
      );
      await go(`#/cases/${CASE}/decision`);
      await sees(workbench, words("planBlocksDecision"));
      await sees(workbench, words("rulesSampleVisitTask").replace("{subject}", HOME));
      await go(`#/cases/${CASE}/plan`);
      await show("plan-light", 1000);
      await click(
        workbench,
        "checkbox",
        words("planDoneNamed", words("rulesSampleVisitTask").replace("{subject}", HOME)),
      );
      await eventually("the visit to be done", async () =>
        (await payloadsOf(workbench, "task.done")).length > 0 ? true : undefined,
      );
    });

    it("is decided on then, with a report that says so and a file that anybody can check", async () => {
      await go(`#/cases/${CASE}/decision`);
      await click(workbench, "checkbox", HOME);
      await fill(workbench, "textbox", words("decisionWhy"), "The visit showed enough people at work.");
      await fill(workbench, "textbox", words("decisionBy"), "E. Sanders");
      await click(workbench, "button", words("decisionSign"));
      await eventually("the decision", async () =>
        (await payloadsOf(workbench, "decision.made")).length > 0 ? true : undefined,
      );
      await go(`#/cases/${CASE}`);
      const path = join(folder, "case.wacz");
      const file = await exportCase(workbench, CASE);
      writeFileSync(path, file);
      const { status, stdout } = checkFile(path);
      expect(stdout).toContain("Sound:");
      expect(status).toBe(0);
      expect(driver().faults).toEqual([]);
    });
  },
  launched,
);
