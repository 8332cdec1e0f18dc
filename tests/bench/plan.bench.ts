import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { launchDriver, type Driver } from "../e2e/support";
import { actMessage, openCaseFrom } from "../e2e/support/acts";
import { sendFrom } from "../e2e/support/message";
import { printTable } from "./support/table";

const TURNS = 20;
const TASKS = 1_000;
const CASE = "BENCH-PLAN";

let driver: Driver;
let served: { url: string; close(): Promise<unknown> };

beforeAll(async () => {
  served = await serveSites();
  driver = await launchDriver("chromium", { offline: true });
});
afterAll(async () => {
  await Promise.all([driver.close(), served.close()]);
});

const task = (n: number, due: string) => ({
  ...{ taskId: crypto.randomUUID(), name: `Task ${String(n)}`, stageId: "", form: "task", blocks: "nothing", due },
  ...{ who: "", sources: 0, signatures: 1, node: "" },
});
const dayAfter = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

async function planIn(page: Page, caseId: string, count: number): Promise<void> {
  await openCaseFrom(page, caseId, { kind: "placement" });
  const tasks = Array.from({ length: count }, (_, n) => task(n, dayAfter(n)));
  const { name, request } = actMessage("plan.made", { caseId, template: "", stages: [], tasks });
  const made = await sendFrom<{ ok: boolean }>(page, name, request);
  if (!made.ok) throw new Error(JSON.stringify(made));
}

/** From the press on the first task to the frame that shows it done, for each of some presses. */
const presses = (page: Page, turns: number): Promise<number[]> =>
  page.evaluate(async (count) => {
    const first = () => document.querySelector<HTMLInputElement>(".plan-table tbody input");
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const taken: number[] = [];
    for (let turn = 0; turn < count; turn++) {
      const name = first()?.getAttribute("aria-label");
      const start = performance.now();
      first()?.click();
      while (first()?.getAttribute("aria-label") === name) await frame();
      taken.push(performance.now() - start);
      await new Promise((next) => setTimeout(next, 400));
    }
    return taken;
  }, turns);

it("has a task done among 1,000", async () => {
  const workbench = await driver.openWorkbench("#/cases");
  await planIn(workbench, CASE, TASKS);
  await planIn(workbench, `${CASE}-SMALL`, TURNS + 5);
  const taken = async (caseId: string) => {
    const page = await driver.openWorkbench(`#/cases/${caseId}/plan`);
    await page.waitForSelector(".plan-table tbody input");
    await page.bringToFront();
    await presses(page, 2);
    const ms = await presses(page, TURNS);
    await page.close();
    return ms;
  };
  const floor = await taken(`${CASE}-SMALL`);
  const ours = await taken(CASE);
  const p95 = [...ours].sort((a, b) => a - b)[Math.ceil(TURNS * 0.95) - 1] ?? Number.NaN;
  const rows = [{ what: "press to done", ours, floor, note: `p95 ${p95.toFixed(0)} ms` }];
  printTable("A task done in a plan of 1,000", "ms", "a plan of 25", rows);
});
