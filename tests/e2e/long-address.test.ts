import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import { inEachBrowser, sees } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { capture, openCase, readAgain, readPage, tickAll } from "./support/panel-steps";
import { words } from "./support/words";

const CASE = "LONG-1";
const PAGE = `<!doctype html><html lang="en"><title>Elm Court</title><main itemscope itemtype="https://schema.org/NursingHome">
<h1 itemprop="name">Elm Court</h1><p itemprop="telephone">+44 1947 600 600</p></main></html>`;

inEachBrowser("a page with a long address", (driver) => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(PAGE);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.close();
  });

  it("is read and kept with all of it, and where that is too long is told so in words", async () => {
    const { tab, panel } = await readPage(driver(), address);
    await openCase(panel, CASE);
    const long = `${address}${"a".repeat(20_000)}`;
    await tab.evaluate((url) => {
      history.replaceState(null, "", url);
    }, long);
    await readAgain(driver(), tab);
    await tickAll(panel);
    await capture(panel, CASE);
    const made = (await payloadsOf<CaptureMade>(panel, "capture.made")).at(-1);
    expect(made?.page.url).toBe(long);
    await tab.evaluate(() => {
      history.replaceState(null, "", `/${"b".repeat(70_000)}`);
    });
    await driver().triggerAction(tab);
    await sees(panel, words("panelBadAddressHelp"));
    await tab.close();
  });
});
