import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, byRole, click, inEachBrowser, sees } from "./support";
import { everywhere } from "./support/everywhere";
import { payloadsOf } from "./support/evidence-log";
import { goneByRole } from "./support/roles";
import { keepOfPages, openCase, readPage, tickAll } from "./support/panel-steps";
import { words } from "./support/words";

const CASE = "BUSY-1";
const PAGE = `<!doctype html><html lang="en"><title>Elm Court</title><main itemscope itemtype="https://schema.org/NursingHome">
<h1 itemprop="name">Elm Court</h1><p itemprop="telephone">+44 1947 600 600</p></main><aside></aside><script>
const worker = new Worker("/worker.js");
const freeze = (ms) => {
  const isThawed = new Int32Array(new SharedArrayBuffer(4));
  worker.postMessage(isThawed);
  setTimeout(() => { for (const end = performance.now() + ms; performance.now() < end && !Atomics.load(isThawed, 0);); }, 200);
};
const restless = () => setTimeout(() => {
  document.querySelector("aside").append(Object.assign(document.createElement("b"), { textContent: "x".repeat(60), hidden: true }));
  if (document.querySelectorAll("b").length > 99) document.querySelector("b").remove();
  restless();
}, 0);
</script></html>`;

/** Asks the server whether the page may go on; nothing but a worker of its own gets through to a page that runs in a circle. */
const WORKER = `onmessage = async ({ data }) => { await fetch("/thaw"); Atomics.store(data, 0, 1); };`;

/** Has the page do nothing but run in a circle for so long, or until it is let go. */
const freeze = async (tab: Page, ms: number): Promise<void> => {
  await tab.evaluate(`freeze(${ms})`);
  await new Promise((done) => setTimeout(done, 500));
};

/** As the toolbar's button does, which puppeteer cannot press on a page that is busy. */
const askAgain = (panel: Page): Promise<void> =>
  panel.evaluate(async () => {
    const held = await chrome.storage.session.get();
    const [key = ""] = Object.keys(held).filter((one) => one.startsWith("asked"));
    await chrome.storage.session.set({ [key]: Date.now() });
  });

const captured = async (panel: Page): Promise<number> => (await payloadsOf(panel, "capture.made")).length;

inEachBrowser("a page that does not answer", (driver, browser) => {
  // How long we wait is ours to say; that a browser lets us stop waiting is seen in each.
  const waitsToTheEnd = everywhere || browser === "chromium";

  let server: Server;
  let tab: Page;
  let panel: Page;
  const frozen: (() => void)[] = [];
  const thaw = async (): Promise<void> => {
    for (const letGo of frozen.splice(0)) letGo();
    await tab.evaluate("0");
  };

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      // Without these no memory is shared with a worker.
      response.setHeader("cross-origin-opener-policy", "same-origin");
      response.setHeader("cross-origin-embedder-policy", "require-corp");
      if (url === "/thaw") return void frozen.push(() => response.end());
      response.setHeader("content-type", url === "/worker.js" ? "text/javascript" : "text/html; charset=utf-8");
      response.end(url === "/worker.js" ? WORKER : PAGE);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    ({ tab, panel } = await readPage(driver(), address));
    await openCase(panel, CASE);
    await keepOfPages(panel, CASE, "page");
    await tickAll(panel);
  });
  afterAll(() => {
    server.close();
  });

  it("need not be waited for: the reading is stopped from the keyboard, and what comes later is dropped", async () => {
    await driver().focusPanel(tab);
    await freeze(tab, 8_000);
    await askAgain(panel);
    const stop = await byRole(panel, "button", words("panelStopReading"));
    await stop.focus();
    await panel.keyboard.press("Enter");
    await sees(panel, words("panelReadStoppedHelp"));
    await thaw();
    await sees(panel, words("panelReadStoppedHelp"));
    await sees(panel, "+44 1947 600 600");
    await click(panel, "button", words("panelRead"));
    await goneByRole(panel, "region", words("panelReadStopped"));
    await sees(panel, "+44 1947 600 600");
  });

  it("need not be waited for while it is captured", async () => {
    await freeze(tab, 8_000);
    await click(panel, "button", words("panelCaptureTo", CASE));
    await click(panel, "button", words("snapshotStop"));
    await sees(panel, words("panelCaptureCancelled"));
    await thaw();
    expect(await captured(panel)).toBe(0);
  });

  it.runIf(waitsToTheEnd)("is given up after 20 seconds, in words, and nothing is kept of it", async () => {
    await freeze(tab, 35_000);
    const began = Date.now();
    await click(panel, "button", words("panelCaptureTo", CASE));
    await askAgain(panel);
    await byRole(panel, "button", words("panelStopReading"));
    expect(await axeViolations(panel)).toEqual([]);
    await sees(panel, words("panelCapturePageBusy"));
    await sees(panel, words("panelPageBusyHelp"));
    expect(Date.now() - began).toBeLessThan(35_000);
    await thaw();
    expect(await captured(panel)).toBe(0);
    await click(panel, "button", words("panelRead"));
    await goneByRole(panel, "region", words("panelPageBusy"));
    await click(panel, "button", words("panelCaptureTo", CASE));
    await byRole(panel, "link", words("panelOpenInWorkbench"));
    expect(await captured(panel)).toBe(1);
  });

  it("is read again though it never rests", async () => {
    await tab.evaluate("restless()");
    await tab.evaluate(() => {
      document.querySelector("[itemprop=telephone]")!.firstChild!.nodeValue = "+44 1947 700 700";
    });
    await sees(panel, "+44 1947 700 700");
  });

  it("since it has crashed is told so in words", async ({ skip }) => {
    if (driver().name !== "chromium") skip("nothing crashes a page of Firefox on demand");
    await tickAll(panel);
    const session = await tab.createCDPSession();
    session.send("Page.crash").catch(() => undefined);
    await new Promise((done) => setTimeout(done, 1_000));
    await askAgain(panel);
    await sees(panel, words("panelPageUnloadedHelp"));
    await click(panel, "button", words("panelCaptureTo", CASE));
    await sees(panel, words("panelCapturePageUnloaded"));
  });
});
