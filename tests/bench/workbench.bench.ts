import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import type { AnswerOf } from "../../src/messaging";
import { eventually, launchDriver, type Driver } from "../e2e/support";
import { openCaseFrom } from "../e2e/support/acts";
import { frontTabOf, sendFrom } from "../e2e/support/message";
import { printTable } from "./support/table";

const TURNS = 5;
const FACTS = 100_000;
const A_CAPTURE = 500;
const CASES = 10;

let driver: Driver;
let served: { url: string; close(): Promise<unknown> };

beforeAll(async () => {
  served = await serveSites();
  driver = await launchDriver("chromium", { offline: true });
});
afterAll(async () => {
  await Promise.all([driver.close(), served.close()]);
});

/** Fill the log by capturing the same long page again and again, through the product's own door. */
async function fillLog(panel: Page): Promise<void> {
  const tabId = await frontTabOf(panel);
  const answer = await sendFrom<AnswerOf<"readPage">>(panel, "readPage", { tabId });
  if (!answer.ok) throw new Error(answer.error.code);
  const { token, url, title, readAt, reading } = answer.value;
  const facts = reading.facts.slice(0, A_CAPTURE);
  for (let i = 0; i < CASES; i++) await openCaseFrom(panel, `BENCH-${i}`);
  const template = { page: { url, title }, readAt, subjects: reading.subjects, facts, seen: {} };
  const captures = Math.ceil(FACTS / facts.length);
  for (let i = 0; i < captures; i++) {
    const capture = { ...template, captureId: crypto.randomUUID(), caseId: `BENCH-${i % CASES}` };
    const done = await sendFrom<AnswerOf<"capturePage">>(panel, "capturePage", { tabId, token, capture });
    if (!done.ok) throw new Error(done.error.code);
  }
}

/** From the request for a page to the first line on screen that passes the test. */
async function opening(url: string, selector: string): Promise<number> {
  const page = await driver.openPage("about:blank");
  const start = performance.now();
  await page.goto(url, { waitUntil: "domcontentloaded" });
  await eventually(selector, async () => ((await page.$(selector)) ? true : undefined));
  const ms = performance.now() - start;
  await page.close();
  return ms;
}

it("opens the workbench over 100,000 facts", async () => {
  const panel = await driver.triggerAction(await driver.openPage(`${served.url}/care/500.html?reviews=520`));
  await fillLog(panel);
  const workbench = (await driver.openWorkbench("#/log")).url().replace(/#.*$/u, "");
  const views = {
    cases: ["#/cases", "main a[href*='#/cases/']"],
    "the log": ["#/log", "main a[href*='#/entries/']"],
  } as const;
  const rows = [];
  for (const [what, [hash, selector]] of Object.entries(views)) {
    const ours: number[] = [];
    const floor: number[] = [];
    for (let turn = 0; turn <= TURNS; turn++) {
      const pair = [
        await opening(workbench + hash, selector),
        await opening(`${served.url}/plain/small.html`, "p"),
      ] as const;
      if (turn === 0) continue;
      ours.push(pair[0]);
      floor.push(pair[1]);
    }
    rows.push({ what, ours, floor, note: "from the address to the first line on screen" });
  }
  printTable("Opening the workbench at 100,000 facts", "ms", "an empty page", rows);
});
