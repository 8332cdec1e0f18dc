import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { useCases } from "../../src/services";
import { inEachBrowser } from "./support";
import { openCaseMessage } from "./support/acts";
import { readLog } from "./support/evidence-log";
import { frontTabOf, sendFrom } from "./support/message";
import { readPage } from "./support/panel-steps";

/** Well formed, so that nothing but its sender stands against it. */
const OPEN_CASE = openCaseMessage("INTRUDER-1");
const MESSAGES = [OPEN_CASE, ...Object.keys(useCases).map((name) => ({ name, request: {} }))];
const REFUSED = { ok: false, error: { code: "refused" } };

inEachBrowser("a message that is not from one of our own pages", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let tab: Page;
  let panel: Page;

  beforeAll(async () => {
    sites = await serveSites();
    ({ tab, panel } = await readPage(driver(), `${sites.url}/care/homes/haus-am-park`));
  });
  afterAll(() => sites.close());

  it("is refused from our own script in a page, which a page might have taken over", async () => {
    const answers = await fromCaptureScript(panel, await frontTabOf(panel));
    expect(answers).toHaveLength(MESSAGES.length);
    for (const answer of answers) expect(answer).toMatchObject(REFUSED);
    expect(await readLog(panel)).toEqual([]);
  });

  it("does not leave a web page, which has no way to send one", async () => {
    const ways = await tab.evaluate((message) => {
      const scope = globalThis as { chrome?: { runtime?: object }; browser?: { runtime?: object } };
      postMessage(message, "*");
      dispatchEvent(new CustomEvent("counterflow", { detail: message }));
      return [typeof scope.chrome?.runtime, typeof scope.browser?.runtime, "counterflow" in globalThis];
    }, OPEN_CASE);
    expect(ways).toEqual(["undefined", "undefined", false]);
    // A message that is answered was sent after those that are not.
    await sendFrom(panel, "readPage", { tabId: await frontTabOf(panel) });
    expect(await readLog(panel)).toEqual([]);
  });

  it("is not heard from another extension", async () => {
    const id = await panel.evaluate(() => chrome.runtime.id);
    const folder = anotherExtension();
    const other = await driver().openOther(folder, "page.html");
    expect(await other.evaluate(() => chrome.runtime.id)).not.toBe(id);
    for (const message of MESSAGES) {
      const outcome = await other.evaluate(
        (to, what) => chrome.runtime.sendMessage(to, what).then(JSON.stringify, (error: unknown) => String(error)),
        id,
        message,
      );
      expect(outcome).toMatch(/Receiving end does not exist/u);
    }
    expect(await readLog(panel)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it("is refused from a page of ours that may not send it, or in another shape", async () => {
    expect(await sendFrom(panel, "rebuildTables", { rebuildId: "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0021" })).toMatchObject(
      REFUSED,
    );
    expect(await sendFrom(panel, "eraseEverything", {})).toMatchObject(REFUSED);
    expect(await sendFrom(panel, OPEN_CASE.name, { ...OPEN_CASE.request, status: "open" })).toMatchObject(REFUSED);
    expect(await readLog(panel)).toEqual([]);
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});

/** Send every message from the isolated world of a tab's page, where our capture script stands. */
function fromCaptureScript(panel: Page, tabId: number): Promise<unknown[]> {
  return panel.evaluate(
    async (target, messages) => {
      const sendAll = async (all: unknown[]): Promise<unknown[]> => {
        const answers: unknown[] = [];
        for (const message of all) answers.push(await chrome.runtime.sendMessage(message));
        return [...answers, "counterflow" in globalThis];
      };
      const [frame] = await chrome.scripting.executeScript({ target, func: sendAll, args: [messages] });
      const answers = frame?.result ?? [];
      if (answers.pop() !== true) throw new Error("our capture script is not in this world");
      return answers;
    },
    { tabId },
    MESSAGES,
  );
}

/** The folder of a tiny extension that is not ours. */
function anotherExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), "other-extension-"));
  const manifest = {
    manifest_version: 3,
    name: "Another extension",
    version: "1.0",
    browser_specific_settings: { gecko: { id: "another@extension.example" } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "page.html"), "<!doctype html><title>Another extension</title>");
  return folder;
}
