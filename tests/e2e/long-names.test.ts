import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { eventually, inEachBrowser } from "./support";
import { readPage } from "./support/panel-steps";

const LONG = "Residential and Nursing Care for Older People at Elm Court near the Old Mill by the River ".repeat(3);
const home = (name: string) =>
  `<section itemscope itemtype="https://schema.org/NursingHome"><h2 itemprop="name">${name}</h2>
   <p itemprop="telephone">+44 1947 600 600</p></section>`;
const PAGE = `<!doctype html><html lang="en"><title>Homes</title>${home(LONG)}${home("Old Mill House")}</html>`;

inEachBrowser("a page about several subjects with long names", (driver) => {
  let server: Server;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(PAGE);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  });
  afterAll(() => {
    server.close();
  });

  it("is asked about in the width of the panel", async () => {
    const { panel } = await readPage(driver(), `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const choice = await eventually("the choice", async () => (await panel.$(".main-choice select")) ?? undefined);
    const cut = await choice.evaluate((select) => {
      const main = select.closest("main")!;
      return main.scrollWidth - main.clientWidth;
    });
    expect(cut).toBe(0);
  });
});
