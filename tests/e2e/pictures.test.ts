import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import type { Snapshot } from "../../src/domain/evidence/snapshot";
import { inEachBrowser } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { artifactOf } from "./support/kept-artifacts";
import { capture, keepOfPages, openCase, readPage, tickAll } from "./support/panel-steps";
import { type Picture, readPng } from "./support/png";

const REVIEWS = 24;
const CASE = "PIC-1";
const [BAR, HEAD] = ["255,180,0", "10,20,200"];

/** Each has a stripe of its own green at its left. */
const reviews = Array.from(
  { length: REVIEWS },
  (_, n) =>
    `<article><i style="background:rgb(0,${40 + n * 8},60)"></i><p>Review ${n}: quiet rooms, warm soup.</p></article>`,
).join("");
const page = (body: string, style: string): string => `<!doctype html><html lang="en"><title>Elm Court</title><style>
html,body{margin:0} article{height:120px;display:flex} article i{width:40px} .bar{background:rgb(${BAR});height:50px}
.head{background:rgb(${HEAD});height:30px} ${style}</style>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NursingHome","name":"Elm Court",
"aggregateRating":{"@type":"AggregateRating","ratingValue":4.3,"bestRating":5,"ratingCount":87}}</script>${body}</html>`;

const FIXED = "position:fixed;left:60px;right:0;bottom:0";
const shell = (over: string) =>
  page(
    `<div class="head"></div><main>${reviews}</main>${over}<footer style="height:40px;background:rgb(200,0,90)"></footer>`,
    `html,body{height:100%;overflow:hidden} main{height:calc(100vh - 70px);overflow:auto;scroll-behavior:smooth;scroll-snap-type:y mandatory} main *{scroll-snap-align:start}`,
  );
const BAR_HERE = `<div class="bar" style="${FIXED};height:50px"></div>`;
const PAGES: Readonly<Record<string, string>> = {
  "/inner": shell(`<div class="bar" style="position:absolute;left:60px;right:0;bottom:60px"></div>`),
  "/inner-fixed": shell(`<div class="bar" style="${FIXED};bottom:60px;transition:all 2s"></div>`),
  "/fixed": page(reviews + BAR_HERE, ".bar{transition:all 2s} .bar *{visibility:visible}"),
  "/shadow": page(
    `${reviews}<x-bar></x-bar><script>customElements.define("x-bar", class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML =
    "<div style='${FIXED};height:50px;background:rgb(${BAR})'><b style='visibility:visible'>Cookies</b></div>"; } })</script>`,
    "",
  ),
  "/drawn": page(reviews, `body::before{content:"";${FIXED};height:50px;background:rgb(${BAR})}`),
  "/popover": page(
    `${reviews}<div popover="manual" class="bar" style="inset:auto 0 0 60px;width:auto;border:0;padding:0;margin:0"></div>
     <script>document.querySelector("[popover]").showPopover()</script>`,
    "",
  ),
  "/late": page(
    `${reviews}<div class="bar late" hidden style="${FIXED}"></div>
     <script>addEventListener("scroll", () => { document.querySelector(".late").hidden = scrollY < 9; })</script>`,
    "",
  ),
  "/moving": page(
    `<section style="transform:translate(0)">${reviews}<div class="bar" style="position:fixed;left:60px;right:0;top:1500px"></div></section>`,
    "",
  ),
  "/sticky": page(`${reviews}<div class="bar" style="position:sticky;top:0;margin-left:60px"></div>${reviews}`, ""),
  "/two": page(
    `${reviews}<aside style="position:absolute;top:0;right:0;width:50%;height:300px;overflow:auto"><div style="height:2000px"></div></aside>`,
    "",
  ),
};

/** The colours down a picture at a place across, each as often as it begins anew. */
function coloursAt({ width, height, rgb }: Picture, x: number): string[] {
  const colours: string[] = [];
  for (let y = 0; y < height; y++) {
    const at = (y * width + x) * 3;
    const colour = [...rgb.subarray(at, at + 3)].join();
    if (colour !== colours.at(-1)) colours.push(colour);
  }
  return colours;
}
const STRIPES = Array.from({ length: REVIEWS }, (_, n) => `0,${40 + n * 8},60`);
const stripesIn = (picture: Picture): string[] => coloursAt(picture, 20).filter((colour) => STRIPES.includes(colour));
const barsIn = (picture: Picture): number =>
  coloursAt(picture, picture.width - 90).filter((colour) => colour === BAR).length;

inEachBrowser("the picture of a whole page", (driver) => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(PAGES[url ?? "/"] ?? PAGES["/fixed"]);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { tab, panel } = await readPage(driver(), address);
    await openCase(panel, CASE);
    await tab.close();
  });
  afterAll(() => {
    server.close();
  });

  async function pictureOf(path: string): Promise<{ picture: Picture; snapshot: Snapshot | undefined; tab: Page }> {
    const { tab, panel } = await readPage(driver(), `${address}${path}`);
    await tab.evaluate(() => document.querySelector("main")?.scrollTo({ top: 240, behavior: "instant" }));
    await keepOfPages(panel, CASE, "screenshot");
    await tickAll(panel);
    await capture(panel, CASE);
    const { snapshot } = (await payloadsOf<CaptureMade>(panel, "capture.made")).at(-1)!;
    return { picture: readPng(await artifactOf(panel, snapshot, "full-screenshot")), snapshot, tab };
  }

  it.each(["/inner", "/inner-fixed"])("has what scrolls in an element, what lies over it once: %s", async (path) => {
    const { picture, snapshot, tab } = await pictureOf(path);
    expect(stripesIn(picture)).toEqual(STRIPES);
    expect(barsIn(picture)).toBe(1);
    const [first, last] = [coloursAt(picture, picture.width - 90)[0], coloursAt(picture, picture.width - 90).at(-1)];
    expect([first, last]).toEqual([HEAD, "200,0,90"]);
    expect(snapshot?.missing).toBeUndefined();
    const now = await tab.evaluate(() => [
      Math.round(document.querySelector("main")!.scrollTop),
      document.querySelector(".bar")!.getAttribute("style")!.includes("opacity"),
    ]);
    expect(now).toEqual([240, false]);
    await tab.close();
  });

  it.each(["/fixed", "/shadow", "/drawn", "/popover", "/moving"])("has what stays in place once: %s", async (path) => {
    const { picture, snapshot, tab } = await pictureOf(path);
    expect(stripesIn(picture)).toEqual(STRIPES);
    expect(barsIn(picture)).toBe(1);
    expect(snapshot?.missing).toBeUndefined();
    await tab.close();
  });

  it("has what comes once it is scrolled at most once", async () => {
    const { picture, tab } = await pictureOf("/late");
    expect(stripesIn(picture)).toEqual(STRIPES);
    expect(barsIn(picture)).toBeLessThanOrEqual(1);
    await tab.close();
  });

  it("has what would stick to an edge at its own place", async () => {
    const { picture, tab } = await pictureOf("/sticky");
    expect(stripesIn(picture)).toEqual([...STRIPES, ...STRIPES]);
    expect(barsIn(picture)).toBe(1);
    await tab.close();
  });

  it("says that it is cut where something else scrolls as well", async () => {
    const { snapshot, tab } = await pictureOf("/two");
    expect(snapshot?.missing).toEqual([{ role: "full-screenshot", reason: "cut" }]);
    await tab.close();
  });
});
