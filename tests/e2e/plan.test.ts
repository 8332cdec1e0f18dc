import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees } from "./support";
import { capturePageTo } from "./support/compared-case";
import { payloadsOf } from "./support/evidence-log";
import { fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "PL-2026-0142";
const TALK = words("planReadyTalk");
const VISIT = words("planReadyVisitPlaces");
const READ = words("planReadyReadTwo");

inEachBrowser("a plan", (driver) => {
  let served: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    served = await serveSites();
    await capturePageTo(driver(), `${served.url}/care/homes/lindenhof`, CASE);
    await capturePageTo(driver(), `${served.url}/care/homes/kastanjehof`, CASE);
    workbench = await driver().openWorkbench(`#/cases/${CASE}/plan`);
  });
  afterAll(() => served.close());

  const tick = (name: string) => click(workbench, "checkbox", words("planDoneNamed", name));

  it("is made of a template for this kind of case", async () => {
    await sees(workbench, words("planEmpty"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("planMakeFrom"));
    await byRole(workbench, "checkbox", words("planDoneNamed", TALK));
    await sees(workbench, words("planReadyMoveIn"));
    expect(await axeViolations(workbench)).toEqual([]);
    const [made] = await payloadsOf(workbench, "plan.made");
    expect(made).toMatchObject({ caseId: CASE, template: words("planReadyPlacement") });
  });

  it("has a task done at a press, and not done again at another", async () => {
    await tick(TALK);
    await sees(workbench, words("planDoneNamed", TALK));
    await click(workbench, "button", words("workbenchUndo"));
    await eventually("the task to be open again", async () => {
      const box = await byRole(workbench, "checkbox", words("planDoneNamed", TALK));
      return (await box.evaluate((one) => (one as HTMLInputElement).checked)) ? undefined : true;
    });
    expect(await payloadsOf(workbench, "task.reopened")).toHaveLength(1);
  });

  it("holds a decision back until the visit is done, and says so on the side of the decision", async () => {
    const decision = await driver().openWorkbench(`#/cases/${CASE}/decision`);
    await sees(decision, words("planBlocksDecision"));
    await sees(decision, VISIT);
    expect(await axeViolations(decision)).toEqual([]);
    await decision.close();
  });

  it("keeps a task open while a source is missing, and says how many there are", async () => {
    await workbench.bringToFront();
    await tick(READ);
    await sees(workbench, words("planSourcesShort", "1", "2"));
    await click(workbench, "button", words("planDoneDo"));
    await sees(workbench, words("workbenchFailureSourcesMissing"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("factCancel"));
    await goneByRole(workbench, "dialog");
  });

  it("skips a task for a reason alone", async () => {
    await click(workbench, "button", words("planSkipNamed", READ));
    await click(workbench, "button", words("planSkip"));
    await sees(workbench, words("planSkipMissing"));
    await fill(workbench, "textbox", words("planSkipReason"), "Only one community knows these homes.");
    await click(workbench, "button", words("planSkip"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, "Only one community knows these homes.");
  });

  it("does not let the case be closed while tasks are open, and names them", async () => {
    await click(workbench, "button", words("caseViewClose"));
    await sees(workbench, words("planBlocksClosing"));
    const dialog = await byRole(workbench, "dialog");
    const says = await eventually("the tasks to be named", () =>
      dialog.evaluate((one) => one.querySelector(".plan-blockers")?.textContent ?? undefined),
    );
    expect(says).toContain(VISIT);
    expect(says).toContain(TALK);
    expect(says).not.toContain(READ);
    await click(workbench, "button", words("caseViewCloseDo"));
    await sees(workbench, words("workbenchFailureTaskOpen"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("factCancel"));
    await goneByRole(workbench, "dialog");
  });

  it("takes a task without a mouse, which two officials sign", async () => {
    await workbench.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await workbench.keyboard.press("t");
    await fill(workbench, "textbox", words("planTaskName"), "Ask about the night");
    await (
      await byRole(workbench, "combobox", words("planSignatures"))
    ).evaluate((field) => {
      (field as HTMLSelectElement).value = "2";
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("planKeep"));
    await goneByRole(workbench, "dialog");
    await tick("Ask about the night");
    await fill(workbench, "textbox", words("planDoneByField"), "E. Sanders");
    await click(workbench, "button", words("planDoneDo"));
    await sees(workbench, words("planWaitsSignature"));
    await click(workbench, "button", words("planSignNamed", "Ask about the night"));
    await fill(workbench, "textbox", words("planSignName"), "e. sanders");
    await click(workbench, "button", words("planSign"));
    await sees(workbench, words("planSignSame"));
    await fill(workbench, "textbox", words("planSignName"), "P. van Laar");
    await click(workbench, "button", words("planSign"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, "P. van Laar");
    const [signed] = await payloadsOf(workbench, "signature.given");
    expect(signed).toMatchObject({ of: "task", by: "P. van Laar", place: "this" });
  });

  it("is walked through, changed and skipped without a mouse", async () => {
    const focused = () => workbench.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    const titled = async () => {
      const dialog = await byRole(workbench, "dialog");
      return dialog.evaluate((one) => one.textContent);
    };
    const leave = async () => {
      await workbench.keyboard.press("Escape");
      await goneByRole(workbench, "dialog");
    };
    const first = async () => workbench.$eval(".plan-table tbody input", (box) => (box as HTMLElement).focus());
    await first();
    const top = await focused();
    await workbench.keyboard.press("ArrowDown");
    const second = await focused();
    expect(second).not.toBe(top);
    await workbench.keyboard.press("ArrowUp");
    expect(await focused()).toBe(top);
    await workbench.keyboard.press("e");
    expect(await titled()).toContain(words("planChangeTask"));
    await leave();
    await first();
    await workbench.keyboard.press("s");
    expect(await titled()).toContain(words("planSkipTitle"));
    await leave();
  });

  it("says at the head of the case what is held, and releases it for a reason", async () => {
    await click(workbench, "button", words("planHold"));
    await fill(workbench, "textbox", words("planHoldReason"), "The family thinks it over.");
    await click(workbench, "button", words("planHoldDo"));
    await goneByRole(workbench, "dialog");
    await eventually("the hold at the head", () =>
      workbench.$eval(".plan-head", (head) => head.textContent.includes("The family thinks it over.") || undefined),
    ).catch(() => undefined);
    await sees(workbench, "The family thinks it over.");
    await click(workbench, "button", words("planRelease"));
    await fill(workbench, "textbox", words("planHoldReason"), "They agree.");
    await click(workbench, "button", words("planReleaseDo"));
    await goneByRole(workbench, "dialog");
    await eventually("the hold to be gone", async () => ((await workbench.$(".plan-head")) ? undefined : true));
  });

  it("says that nothing can be changed once the case is closed", async () => {
    await tick(VISIT);
    await tick(TALK);
    for (const name of [words("planReadyTell"), words("planReadyMovedIn")]) await tick(name);
    await eventually("the last task to be done", async () =>
      (await payloadsOf(workbench, "task.done")).length === 6 ? true : undefined,
    );
    await click(workbench, "button", words("caseViewClose"));
    await click(workbench, "button", words("caseViewCloseDo"));
    await sees(workbench, words("planClosed"));
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("has templates that are changed, exported and imported", async () => {
    await workbench.close();
    workbench = await driver().openWorkbench("#/plan-templates/ready-placement");
    await fill(workbench, "textbox", words("compareName"), "Placement at night");
    await fill(workbench, "textbox", words("planStageNumber", "1"), "Needs and wishes");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("compareRemoveNamed", words("planReadyLookAgain")));
    await click(workbench, "button", words("planUndo"));
    await click(workbench, "button", words("planTemplateSave"));
    await byRole(workbench, "link", "Placement at night");
    expect(await axeViolations(workbench)).toEqual([]);
    const [saved] = await payloadsOf<{ template: { name: string; stages: unknown[] } }>(
      workbench,
      "plan-template.saved",
    );
    expect(saved?.template.stages).toHaveLength(6);

    const path = join(tmpdir(), `plan-templates-${driver().name}-${process.pid}.json`);
    const template = { ...saved?.template, name: "From another agency" };
    const text = {
      format: "counterflow-plan-templates",
      version: 1,
      templates: [{ template }, { template: { v: 7 } }],
    };
    await writeFile(path, JSON.stringify(text));
    expect(await readFile(path, "utf8")).toContain("From another agency");
    await click(workbench, "button", words("compareTemplateImport"));
    const input = await eventually("the field for the file", async () =>
      workbench.$('input[type="file"]').then((field) => field ?? undefined),
    );
    await input.uploadFile(path);
    await sees(workbench, "From another agency");
    await click(workbench, "button", words("compareTemplateImportDo"));
    await goneByRole(workbench, "dialog");
    await byRole(workbench, "link", "From another agency");
    expect(driver().faults).toEqual([]);
  });
});
