import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { byRole, click, eventually, goneByRole, inOneBrowser, sees } from "./support";
import { openCaseFrom } from "./support/acts";
import { capturePageTo } from "./support/compared-case";
import { payloadsOf } from "./support/evidence-log";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "VG-2026-0044";
const SUPPLIER = "Kabelmühle";

inOneBrowser("a supplier that a rule halts", (driver) => {
  let served: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    served = await serveSites();
    workbench = await driver().openWorkbench("#/cases");
    await openCaseFrom(workbench, CASE, { kind: "procurement", title: "Network for two schools" });
    await capturePageTo(driver(), `${served.url}/suppliers/thema/kabelmuehle`, CASE);
    await go("#/rules");
  });
  afterAll(() => served.close());

  const go = async (address: string): Promise<void> => {
    await workbench.bringToFront();
    await workbench.evaluate((to) => {
      location.hash = to;
    }, address);
  };

  it("is not proposed to be halted on six ratings where the rule asks for ten", async () => {
    await click(workbench, "button", words("rulesSampleProcurement"));
    await sees(workbench, words("rulesTableTitle"));
    await save("1");
    await eventually("the rule set to be looked through", async () =>
      (await payloadsOf(workbench, "rule-set.activated")).length === 1 ? true : undefined,
    );
    expect(await payloadsOf(workbench, "alteration.proposed")).toEqual([]);
  });

  it("is proposed to be halted once fewer are enough, and cannot be chosen then", async () => {
    await fill(workbench, "textbox", words("rulesCellName", "2", words("rulesPickCount")), ">= 5");
    await save("2");
    const [proposed] = await eventually("the proposal", async () => {
      const all = await payloadsOf<Proposed>(workbench, "alteration.proposed");
      return all.length > 0 ? all : undefined;
    });
    expect(proposed).toMatchObject({ outcome: words("rulesSampleHalt"), alterations: [{ alter: "hold" }] });
    await go(`#/cases/${CASE}/plan`);
    await fill(workbench, "textbox", words("proposalBy"), "E. Sanders");
    await click(workbench, "button", words("proposalAccept"));
    await eventually("the answer", async () =>
      (await payloadsOf(workbench, "alteration.accepted")).length > 0 ? true : undefined,
    );
    await go(`#/cases/${CASE}/decision`);
    await sees(workbench, words("rulesSampleHaltReason"));
    const isHeld = await eventually("its checkbox to be held", () =>
      workbench.$$eval(
        "main input[type=checkbox]",
        (boxes, name) =>
          boxes.some((box) => box.disabled && box.closest("li, tr, label, div")?.textContent.includes(name)) ||
          undefined,
        SUPPLIER,
      ),
    );
    expect(isHeld).toBe(true);
    expect(driver().faults).toEqual([]);
  });

  /** Save the table as it is, and put that version in use. */
  async function save(version: string): Promise<void> {
    await click(workbench, "button", words("rulesSave"));
    await click(await byRole(workbench, "dialog"), "button", words("rulesSave"));
    await goneByRole(workbench, "dialog");
    await click(workbench, "button", words("rulesPutVersionInUse", version));
    const dialog = await byRole(workbench, "dialog");
    await fill(dialog, "textbox", words("rulesSaysReason"), "Agreed on 16 November");
    await click(dialog, "button", words("rulesPutInUse"));
    await goneByRole(workbench, "dialog");
  }
});

interface Proposed {
  readonly outcome: string;
  readonly alterations: readonly { readonly alter: string }[];
}
