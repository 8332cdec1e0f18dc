import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import type { AnswerOf, PageRead } from "../../src/messaging";
import { launchDriver, type Driver } from "../e2e/support";
import { openCaseFrom, openCaseMessage } from "../e2e/support/acts";
import { frontTabOf, sendFrom } from "../e2e/support/message";
import { type Row, printTable } from "./support/table";

const TURNS = 9;
const CASE = "BENCH-1";

let driver: Driver;
let served: { url: string; close(): Promise<unknown> };

beforeAll(async () => {
  served = await serveSites();
  driver = await launchDriver("chromium", { offline: true });
});
afterAll(async () => {
  await Promise.all([driver.close(), served.close()]);
});

interface Prepared {
  readonly panel: Page;
  /** A document of the extension's own origin without any script: its IndexedDB, and nothing else to do. */
  readonly bare: Page;
  readonly tabId: number;
  readonly read: PageRead;
}

async function prepare(): Promise<Prepared> {
  const bare = await driver.openWorkbench();
  await bare.goto(new URL("/icons/16.png", bare.url()).href);
  const page = await driver.openPage(`${served.url}/care/500.html?reviews=520`);
  const panel = await driver.triggerAction(page);
  const tabId = await frontTabOf(panel);
  const answer = await sendFrom<AnswerOf<"readPage">>(panel, "readPage", { tabId });
  if (!answer.ok) throw new Error(answer.error.code);
  await openCaseFrom(panel, CASE);
  return { panel, bare, tabId, read: answer.value };
}

/** One capture of some facts, from the message to the acknowledged append; and the same payload written raw. */
async function captureOnce(
  { panel, bare, tabId, read }: Prepared,
  count: number,
): Promise<{ ours: number; floor: number }> {
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
  return { ours: await throughTheDoor(panel, { tabId, token, capture }), floor: await writtenRaw(bare, capture) };
}

function throughTheDoor(panel: Page, request: unknown): Promise<number> {
  return panel.evaluate(
    async (asked, first) => {
      const ask = (message: unknown) => chrome.runtime.sendMessage<unknown, { ok: boolean }>(message);
      // A worker that sleeps would be measured as if it were slow.
      await ask(first);
      const start = performance.now();
      const answer = await ask({ name: "capturePage", request: asked });
      const ms = performance.now() - start;
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return ms;
    },
    request,
    openCaseMessage(CASE),
  );
}

/** The payload's bytes in as many rows as the capture has facts, in one transaction. */
function writtenRaw(bare: Page, { facts, ...rest }: { facts: readonly unknown[] }): Promise<number> {
  const rows = [JSON.stringify(rest), ...facts.map((fact) => JSON.stringify(fact))];
  return bare.evaluate(async (texts) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const open = indexedDB.open("floor", 1);
      open.onupgradeneeded = () => open.result.createObjectStore("rows", { autoIncrement: true });
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(new Error(String(open.error)));
    });
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      const writing = db.transaction("rows", "readwrite");
      for (const text of texts) writing.objectStore("rows").put(text);
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(new Error(String(writing.error)));
    });
    const ms = performance.now() - start;
    db.close();
    return ms;
  }, rows);
}

it("appends captures of 1, 10 and 500 facts", async () => {
  const prepared = await prepare();
  const rows: Row[] = [];
  for (const count of [1, 10, 500]) {
    const pairs: { ours: number; floor: number }[] = [];
    for (let turn = 0; turn <= TURNS; turn++) pairs.push(await captureOnce(prepared, count));
    const kept = pairs.slice(1);
    const note = "message, check of the tab, append, all tables, answer";
    rows.push({
      what: `${count} facts`,
      ours: kept.map(({ ours }) => ours),
      floor: kept.map(({ floor }) => floor),
      note,
    });
  }
  printTable("Appending a capture", "ms", "raw IndexedDB write", rows);
});
