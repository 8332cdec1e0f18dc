import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import type { AnswerOf, PageRead } from "../../src/messaging";
import { eventually, launchDriver, type Driver } from "../e2e/support";
import { openCaseFrom } from "../e2e/support/acts";
import { frontTabOf, sendFrom } from "../e2e/support/message";
import { lockIt, unlockIt, vaultState } from "../e2e/support/vault";
import { printTable } from "./support/table";

const TURNS = 5;
/** `VAULT_FACTS=10000` for fewer. */
const FACTS = Number(process.env["VAULT_FACTS"] ?? 100_000);
const A_CAPTURE = 500;
const CASE = "BENCH-1";
const PASSPHRASE = "eleven quiet herons wade";

let driver: Driver;
let served: { url: string; close(): Promise<unknown> };
let tabId: number;
let read: PageRead;

beforeAll(async () => {
  served = await serveSites();
  driver = await launchDriver("chromium", { offline: true });
});
afterAll(async () => {
  await Promise.all([driver.close(), served.close()]);
});

/** One capture of some facts, from the message to the acknowledged append (ms). */
async function captured(panel: Page, count: number): Promise<number> {
  const { token, url, title, readAt, reading } = read;
  const facts = reading.facts.slice(0, count);
  const page = { url, title };
  const capture = {
    captureId: crypto.randomUUID(),
    caseId: CASE,
    page,
    readAt,
    subjects: reading.subjects,
    facts,
    seen: {},
  };
  const start = performance.now();
  const done = await sendFrom<AnswerOf<"capturePage">>(panel, "capturePage", { tabId, token, capture });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return performance.now() - start;
}

const appends = async (panel: Page, count: number): Promise<number[]> => {
  const all: number[] = [];
  for (let turn = 0; turn <= TURNS; turn++) all.push(await captured(panel, count));
  return all.slice(1);
};

/** From the request for the list of cases to its first line on screen (ms). */
async function openings(url: string): Promise<number[]> {
  const all: number[] = [];
  for (let turn = 0; turn <= TURNS; turn++) {
    const page = await driver.openPage("about:blank");
    const start = performance.now();
    await page.goto(url, { waitUntil: "domcontentloaded" });
    await eventually("a case", async () => ((await page.$("main a[href*='#/cases/']")) ? true : undefined));
    all.push(performance.now() - start);
    await page.close();
  }
  return all.slice(1);
}

it(`appends, opens and unlocks with and without the lock, over ${FACTS} facts`, async () => {
  const panel = await driver.triggerAction(await driver.openPage(`${served.url}/care/500.html?reviews=520`));
  tabId = await frontTabOf(panel);
  const answer = await sendFrom<AnswerOf<"readPage">>(panel, "readPage", { tabId });
  if (!answer.ok) throw new Error(answer.error.code);
  read = answer.value;
  await openCaseFrom(panel, CASE);
  for (let n = 0; n < FACTS; n += A_CAPTURE) await captured(panel, A_CAPTURE);
  const workbench = await driver.openWorkbench("#/settings/lock");
  const cases = workbench.url().replace(/#.*$/u, "#/cases");
  const without = { one: await appends(panel, 1), many: await appends(panel, A_CAPTURE), open: await openings(cases) };
  const began = performance.now();
  await lockIt(workbench, PASSPHRASE);
  await eventually("all to be sealed", async () => (await vaultState(workbench)) === "sealed" || undefined);
  const sealing = performance.now() - began;
  // The page is the same one, and the panel that was loaded anew asks for it as it did.
  const beside = await driver.openWorkbench("#/cases");
  const again = await sendFrom<AnswerOf<"readPage">>(panel, "readPage", { tabId });
  if (!again.ok) throw new Error(again.error.code);
  read = again.value;
  const withLock = { one: await appends(panel, 1), many: await appends(panel, A_CAPTURE), open: await openings(cases) };
  const unlocks: number[] = [];
  for (let turn = 0; turn <= TURNS; turn++) {
    await beside.evaluate(() => chrome.storage.session.set({ vault: { turn: crypto.randomUUID() } }));
    await eventually("the lock", async () => (await beside.$(".vault input").catch(() => null)) ?? undefined);
    const start = performance.now();
    await unlockIt(beside, PASSPHRASE);
    await eventually("a case", async () => (await beside.$("main a[href*='#/cases/']").catch(() => null)) ?? undefined);
    unlocks.push(performance.now() - start);
  }
  printTable(`With the lock, over ${FACTS} facts`, "ms", "without it", [
    { what: "appending 1 fact", ours: withLock.one, floor: without.one, note: "message to answer" },
    { what: `appending ${A_CAPTURE} facts`, ours: withLock.many, floor: without.many, note: "message to answer" },
    { what: "opening the cases", ours: withLock.open, floor: without.open, note: "to the first line on screen" },
    {
      what: "unlocking",
      ours: unlocks.slice(1),
      floor: without.open,
      note: "passphrase typed to the first case on screen",
    },
    { what: "sealing all of it", ours: [sealing], floor: [0], note: "once, when the lock is put on" },
  ]);
});
