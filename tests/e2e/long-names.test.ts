import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { eventually, inEachBrowser } from "./support";
import { actMessage, captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { readLog } from "./support/evidence-log";
import { sendFrom } from "./support/message";
import { readPage } from "./support/panel-steps";
import { words } from "./support/words";

const LONG = "Residential and Nursing Care for Older People at Elm Court near the Old Mill by the River ".repeat(3);
/** A name that is one word, as long as a line is wide. */
const WORD = "Seniorenpflegeeinrichtungsträgergesellschaftsname".repeat(4);
const CASE = `LONG-${WORD.slice(0, 50)}`;

const home = (name: string) =>
  `<section itemscope itemtype="https://schema.org/NursingHome"><h2 itemprop="name">${name}</h2>
   <p itemprop="telephone">+44 1947 600 600</p></section>`;
const PAGE = `<!doctype html><html lang="en"><title>Homes</title>${home(LONG)}${home("Old Mill House")}</html>`;

const field = (name: string) => `<p itemprop="${name}">${WORD}</p>`;
const rating = (of: string, value: number) =>
  `<p itemprop="${of}" itemscope itemtype="https://schema.org/${of === "reviewRating" ? "Rating" : "AggregateRating"}">
   <b itemprop="ratingValue">${value}</b> of <i itemprop="bestRating">10</i>, <i itemprop="ratingCount">31</i></p>`;
const UNBROKEN = `<!doctype html><html lang="en"><title>${WORD}</title>
  <article itemscope itemtype="https://schema.org/NursingHome" itemid="urn:${WORD}"><h1 itemprop="name">${WORD}</h1>
  ${["telephone", "keywords", "description", "legalName", "identifier", "address", "award"].map(field).join("")}
  <a itemprop="url" href="/homes/${WORD}">here</a>${rating("aggregateRating", 7)}
  <div itemprop="review" itemscope itemtype="https://schema.org/Review">
  ${["author", "name", "reviewBody"].map(field).join("")}${rating("reviewRating", 2)}</div></article></html>`;

inEachBrowser("long names", (driver) => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(url === "/homes" ? PAGE : UNBROKEN);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  it("on a page about several subjects are asked about in the width of the panel", async () => {
    const { panel } = await readPage(driver(), `${address}/homes`);
    const choice = await eventually("the choice", async () => (await panel.$(".main-choice select")) ?? undefined);
    const cut = await choice.evaluate((select) => {
      const main = select.closest("main")!;
      return main.scrollWidth - main.clientWidth;
    });
    expect(cut).toBe(0);
  });

  it("of one word without end widen no room of the workbench, at a desk or as narrow as a phone", async () => {
    const workbench = await captured(`${address}/${WORD}`);
    const log = await readLog(workbench);
    const entries = log.map(({ header: { origin, index } }) => `#/entries/${encodeURIComponent(origin)}/${index}`);
    const id = encodeURIComponent(CASE);
    const sides = ["", "/compare", "/decision", "/plan", "/watch", "/log"].map((side) => `#/cases/${id}${side}`);
    const rooms = await workbench.$$eval("nav.rooms a", (links) =>
      links.map((link) => link.getAttribute("href") ?? ""),
    );
    const find = `#/find?q=${encodeURIComponent(WORD)}`;
    await show(workbench, sides[0] ?? "");
    const subject = await eventually("the subject's address", () =>
      workbench.evaluate(
        () => document.querySelector('main a[href^="#/subjects/"]')?.getAttribute("href") ?? undefined,
      ),
    );
    const wide: string[] = [];
    for (const hash of [...rooms, ...sides, ...entries, subject, find]) {
      await show(workbench, hash);
      for (const width of [1280, 400]) {
        await workbench.setViewport({ width, height: 900 });
        const over = await workbench.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${hash.replaceAll(WORD, "…")} at ${width}: ${over} px too wide`);
      }
    }
    expect(wide).toEqual([]);
    expect(driver().faults).toEqual([]);
  });

  /** Everything on a page captured to a case with long words of its own, and the workbench. */
  async function captured(url: string): Promise<Page> {
    const { panel } = await readPage(driver(), url);
    await openCaseFrom(panel, CASE, { title: WORD, purpose: WORD });
    const read = await eventually("the page to be read", () => readBeside(panel));
    const { name, request } = captureMessage(read, CASE, WORD);
    await sendFrom(panel, name, request);
    const graded = actMessage("source.graded", { host: new URL(url).host, reliability: "B", reason: WORD });
    const workbench = await driver().openWorkbench("#/log");
    await sendFrom(workbench, graded.name, graded.request);
    return workbench;
  }
});

/** Open a place of the workbench, and wait until it has drawn what it has. */
async function show(workbench: Page, hash: string): Promise<void> {
  await workbench.evaluate((to) => {
    location.hash = to;
  }, hash);
  let before = "";
  await eventually(`${hash} to be drawn`, async () => {
    const now = await workbench.evaluate(() => document.querySelector("main")?.textContent ?? "");
    const isStill = now !== "" && now === before && !now.includes(words("workbenchLoading"));
    before = now;
    return isStill || undefined;
  });
}
