import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, it } from "vitest";
import { type Driver, eventually, launchDriver } from "../e2e/support";
import { openCaseFrom } from "../e2e/support/acts";
import { actFrom } from "../e2e/support/compared-case";
import { proposed, putInUse } from "../e2e/support/rules-in-use";
import { printTable } from "./support/table";

const CASES = 20;
const TASKS_EACH = 25;
const NOTICES = 480;
const MOVES = 100;
const PUT_AWAY = 30;
const TURNS = 5;

let driver: Driver;
beforeAll(async () => {
  driver = await launchDriver("chromium", { offline: true });
});
afterAll(() => driver.close());

const caseId = (n: number) => `BENCH-${n}`;

/** A thousand items: tasks that are due, by acts; and proposals as rules make them, one of which is copied into its table. */
async function fillInbox(workbench: Page): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  for (let n = 0; n < CASES; n++) {
    await openCaseFrom(workbench, caseId(n), { kind: "placement", title: `Case ${n}` });
    const alterations = Array.from({ length: TASKS_EACH }, (_, of) => ({
      alter: "add-task",
      task: {
        taskId: crypto.randomUUID(),
        name: `Task ${of} of case ${n}`,
        stageId: "",
        form: "task",
        blocks: "nothing",
        due: today,
        who: "",
        sources: 0,
        signatures: 1,
        node: "",
      },
    }));
    await actFrom(workbench, "plan.altered", { caseId: caseId(n), alterations, reason: "", cites: [], after: null });
  }
  const id = "6f1e7c52-3a7b-4a55-8a1b-5b1f5a0c0b01";
  await putInUse(workbench, [{ id, outcome: "Read the newest reviews", signatures: 1, isNotice: true }]);
  await proposed(workbench, CASES);
  await workbench.evaluate(
    async (count, cases) => {
      const wait = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const db = await wait(indexedDB.open("counterflow"));
      const store = db.transaction("proposals", "readwrite").objectStore("proposals");
      const [one] = await wait(store.getAll(null, 1) as IDBRequest<Record<string, unknown>[]>);
      for (let n = 0; n < count; n++)
        store.put({ ...one, proposalId: crypto.randomUUID(), key: `${n}`, caseId: `BENCH-${n % cases}` });
      await new Promise((done) => {
        store.transaction.oncomplete = done;
      });
      db.close();
    },
    NOTICES,
    CASES,
  );
}

/** From the request for the inbox to what shows that it is there. */
async function opening(url: string, selector: string): Promise<number> {
  const page = await driver.openPage("about:blank");
  const start = performance.now();
  await page.goto(url, { waitUntil: "domcontentloaded" });
  await eventually(selector, async () => ((await page.$(selector)) ? true : undefined));
  const ms = performance.now() - start;
  await page.close();
  return ms;
}

async function openings(url: string, selector: string): Promise<number[]> {
  const all: number[] = [];
  for (let turn = 0; turn <= TURNS; turn++) all.push(await opening(url, selector));
  return all.slice(1);
}

/** Within the page, so that the driver's own way takes no part: from a key to the frame after the next item is picked. */
const press = (page: Page, key: string): Promise<number> =>
  page.evaluate(async (pressed) => {
    const picked = () => document.querySelector<HTMLAnchorElement>(".inbox-row[aria-current]")?.hash;
    const before = picked();
    const start = performance.now();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true }));
    while (picked() === before) await new Promise((next) => requestAnimationFrame(next));
    await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - start;
  }, key);

it("opens and goes through a thousand items", async () => {
  const workbench = await driver.openWorkbench("#/inbox");
  const url = workbench.url();
  const floor = await openings(url, ".inbox-empty");
  await fillInbox(workbench);
  const rows = [{ what: "opening", ours: await openings(url, ".inbox-row"), floor, note: "an empty inbox" }];
  await workbench.bringToFront();
  await workbench.reload();
  await workbench.waitForSelector(".inbox-row");
  const moves: number[] = [];
  for (let n = 0; n < MOVES; n++) moves.push(await press(workbench, "j"));
  // Of each case the notices come first; the first case is done with after so many.
  await workbench.evaluate(() => {
    location.hash = "#/inbox?tab=proposals";
  });
  await eventually("the proposals", async () =>
    (await workbench.$$(".inbox-row[data-kind=notice]")).length > 0 ? true : undefined,
  );
  const put: number[] = [];
  for (let n = 0; n < PUT_AWAY; n++) put.push(await press(workbench, "e"));
  const p95 = (all: readonly number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? 0;
  console.log(`next item: p95 ${p95(moves).toFixed(0)} ms; put away: p95 ${p95(put).toFixed(0)} ms`);
  printTable("The inbox at 1,000 items", "ms", "an empty inbox", rows);
});
