import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { randomFrom } from "../sites/common/random.mjs";
import type { AnswerOf } from "../../src/messaging";
import { findBrowser } from "../../scripts/browsers/find-browser.mjs";
import { ChromiumDriver } from "../e2e/support/chromium";
import { frontTabOf, sendFrom } from "../e2e/support/message";
import { expectWhole } from "./support/check-log";
import { expectSound } from "./support/full-check";
import { beginJobs } from "./support/running-jobs";
import { type Ack, type Captured, endlessJobs } from "./support/workload";

/** `KILLS=20 npm run crash` for fewer; `SEED` for the same moments again. */
const KILLS = Number(process.env["KILLS"] ?? 200);
const SEED = process.env["SEED"] ?? "1";
/** Every so many kills take the whole browser; after as many the whole log is checked. */
const BROWSER_EVERY = 8;
const FULL_CHECK_EVERY = 25;
/** So that a kill falls anywhere into a round of jobs. */
const LATEST_MS = 800;

let driver: ChromiumDriver;
let served: { url: string; close(): Promise<unknown> };
const random = randomFrom(SEED);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

beforeAll(async () => {
  served = await serveSites();
  const path = findBrowser("chromium");
  if (!path) throw new Error("No Chromium was found: install one, or name it in CHROMIUM_BIN");
  driver = await ChromiumDriver.launch(path, { offline: true });
});
afterAll(async () => {
  await Promise.all([driver.close(), served.close()]);
});

it(`loses nothing and tears nothing in ${KILLS} kills`, async () => {
  const acks: Ack[] = [];
  const tally = { worker: 0, browser: 0 };
  /** What was under way at each kill. */
  const met: Record<string, number> = {};
  let at = await prepare();
  for (let kill = 1; kill <= KILLS; kill++) {
    const jobs = beginJobs(at, endlessJobs(at.read), acks);
    await pause(random.next() * LATEST_MS);
    const underWay = jobs.underWay() || "between two";
    met[underWay] = (met[underWay] ?? 0) + 1;
    const isBrowser = kill % BROWSER_EVERY === 0;
    tally[isBrowser ? "browser" : "worker"]++;
    await (isBrowser ? driver.crash() : driver.stopBackground());
    await jobs.end();
    if (isBrowser) at = await prepare();
    const entries = await expectWhole(at.workbench, acks);
    const isFull = kill % FULL_CHECK_EVERY === 0 || kill === KILLS;
    if (isFull) await expectSound(at.workbench);
    if (isFull) console.log(`${kill} kills: ${entries} entries, ${acks.length} acknowledged`, tally, met);
  }
});

interface Prepared {
  readonly panel: Page;
  readonly workbench: Page;
  readonly read: Captured;
}

/** A page that was read, and the panel and the workbench beside it. */
async function prepare(): Promise<Prepared> {
  const tab = await driver.openPage(`${served.url}/care/homes/lindenhof`);
  const panel = await driver.triggerAction(tab);
  const tabId = await frontTabOf(panel);
  const answer = await sendFrom<AnswerOf<"readPage">>(panel, "readPage", { tabId });
  if (!answer.ok) throw new Error(answer.error.code);
  const { token, url, title, readAt, reading } = answer.value;
  const read = { tabId, token, url, title, readAt, subjects: reading.subjects, facts: reading.facts.slice(0, 2) };
  return { panel, workbench: await driver.openWorkbench("#/log"), read };
}
