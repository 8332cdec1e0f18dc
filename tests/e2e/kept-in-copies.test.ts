import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { eventually, inEachBrowser } from "./support";
import { copyAndLacks } from "./support/copy-in";
import { type Files, serveFiles } from "./support/serve-files";
import { readPng } from "./support/png";

const GOLD = [255, 180, 0];
const box = "width:60px;height:60px";
const square = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60" fill="#ffb400"/></svg>`;
const page = (body: string, head = ""): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>T</title>${head}</head><body style="margin:0">${body}</body></html>`;
const html = (body: string, head?: string) => ["text/html; charset=utf-8", page(body, head)] as const;
const svg = ["image/svg+xml", square] as const;
const probe = `<div id="probe" style="${box}"></div>`;
const script = (code: string): string => `<script>${code}</script>`;
/** "Оценка" */
const RUSSIAN = new Uint8Array([0xce, 0xf6, 0xe5, 0xed, 0xea, 0xe0]);
const sheetIn1251 = Buffer.concat([Buffer.from(`#probe::before{content:"`), RUSSIAN, Buffer.from(`"}`)]);

const FILES: Files = {
  "/gold.svg": svg,
  "/gold2.svg": svg,
  "/frame-gold.svg": svg,
  "/behind.css": ["text/css", `#probe{${box};background:url(frame-gold.svg)}`],
  "/behind.html": html(`<div id="probe"></div>`, `<link rel="stylesheet" href="behind.css">`),
  "/frame-behind": html(`<iframe src="/behind.html" width="60" height="60" style="border:0;display:block"></iframe>`),
  "/by-header.css": ["text/css; charset=windows-1251", sheetIn1251],
  "/by-itself.css": ["text/css", Buffer.concat([Buffer.from(`@charset "windows-1251";`), sheetIn1251])],
  "/by-page.css": ["text/css", sheetIn1251],
  "/imports.css": ["text/css; charset=windows-1251", `@import "by-page.css";`],
  "/by-header": html(probe, `<link rel="stylesheet" href="by-header.css">`),
  "/by-itself": html(probe, `<link rel="stylesheet" href="by-itself.css">`),
  "/by-importer": html(probe, `<link rel="stylesheet" href="imports.css">`),
  "/by-page": [
    "text/html; charset=windows-1251",
    page(probe, `<link rel="stylesheet" href="by-page.css">`).replace(`<meta charset="utf-8">`, ""),
  ],
  "/stars.svg": [
    "image/svg+xml",
    `<svg xmlns="http://www.w3.org/2000/svg"><style>.g{fill:url(#ink)}</style><linearGradient id="ink"><stop stop-color="#ffb400"/></linearGradient>` +
      `<symbol id="full" viewBox="0 0 60 60"><rect class="g" width="60" height="60"/></symbol></svg>`,
  ],
  "/symbol": html(`<svg width="60" height="60" style="display:block"><use href="stars.svg#full"></use></svg>`),
  "/symbol-gone": html(`<svg width="60" height="60"><use href="gone.svg#full"></use></svg>`),
  "/object": html(
    `<object data="gold.svg" type="image/svg+xml" width="60" height="60" style="display:block"></object>`,
  ),
  "/embed": html(`<embed src="gold.svg" width="60" height="60" style="display:block">`),
  "/waiting": html(`<img data-src="gold.svg" width="60" height="60" alt=""><img loading="lazy" src="gold.svg" alt="">`),
  "/popover": html(
    `<div id="pop" popover="manual" style="border:0;padding:0;margin:0;inset:0 auto auto 0"><div style="${box};background:#ffb400"></div></div><div popover>closed</div>${script(`document.getElementById("pop").showPopover()`)}`,
  ),
  "/modal": html(
    `<dialog id="dia" style="border:0;padding:0;margin:0;left:0;top:0;outline:none"><div style="${box};background:#ffb400"></div></dialog>${script(`document.getElementById("dia").showModal()`)}`,
  ),
  "/rules-inserted": html(
    probe,
    `<style id="st">@media all{#probe{${box}}}</style>${script(`document.getElementById("st").sheet.cssRules[0].insertRule("#probe{background:#ffb400}",0)`)}`,
  ),
  "/rules-deleted": html(
    `<div id="probe" style="${box};background:#ffb400"></div>`,
    `<style id="st">#probe{background:red!important}a{}</style>${script(`{const s=document.getElementById("st").sheet;s.deleteRule(0);s.insertRule("b{}")}`)}`,
  ),
  "/rules-styled": html(
    probe,
    `<style id="st">#probe{background:red}</style>${script(`document.getElementById("st").sheet.cssRules[0].style.background="#ffb400"`)}`,
  ),
  "/linked.css": ["text/css", `#probe{background:red}@media print{#probe{background:#ffb400}}`],
  "/rules-of-linked": html(
    probe,
    `<link rel="stylesheet" href="linked.css">${script(`onload=()=>{document.styleSheets[0].cssRules[1].media.mediaText="all"}`)}`,
  ),
  "/importing.css": ["text/css", `@import "linked.css";`],
  "/rules-of-imported": html(
    probe,
    `<link rel="stylesheet" href="importing.css">${script(`onload=()=>{document.styleSheets[0].cssRules[0].styleSheet.cssRules[0].style.background="#ffb400"}`)}`,
  ),
  "/sheet-media": html(
    probe,
    `<style id="st" media="print">#probe{background:#ffb400}</style>${script(`document.getElementById("st").sheet.media.mediaText="all"`)}`,
  ),
  "/sheet-disabled": html(
    `<div id="probe" style="${box};background:#ffb400"></div>`,
    `<style id="st">#probe{background:red!important}</style>${script(`document.getElementById("st").sheet.disabled=true`)}`,
  ),
  "/unchanged": html(probe, `<style>#probe{background:#ffb400;unknown-thing:kept}@media all{a{color:red}}</style>`),
  "/image-set": html(probe, `<style>#probe{background-image:image-set("gold.svg" 1x, "gold2.svg" 2x)}</style>`),
  "/canvas-blank": html(
    `<canvas id="a" width="60" height="60"></canvas>${script(`document.getElementById("a").getContext("2d")`)}`,
  ),
  "/canvas-drawn": html(
    `<canvas id="a" width="60" height="60" style="display:block"></canvas>${script(`{const c=document.getElementById("a").getContext("2d");c.fillStyle="#ffb400";c.fillRect(0,0,60,60)}`)}`,
  ),
  "/webgl-once": html(
    `<canvas id="a" width="60" height="60"></canvas>${script(`{const g=document.getElementById("a").getContext("webgl");g.clearColor(1,.706,0,1);g.clear(g.COLOR_BUFFER_BIT)}`)}`,
  ),
  "/webgl-moving": html(
    `<canvas id="a" width="60" height="60" style="display:block"></canvas>${script(`{const g=document.getElementById("a").getContext("webgl");const d=()=>{g.clearColor(1,.706,0,1);g.clear(g.COLOR_BUFFER_BIT);requestAnimationFrame(d)};d()}`)}`,
  ),
  "/film": html(
    `<video id="v" muted width="60" height="60" style="display:block"></video>${script(`{const c=document.createElement("canvas");c.width=c.height=60;const p=c.getContext("2d");const d=()=>{p.fillStyle="#ffb400";p.fillRect(0,0,60,60);requestAnimationFrame(d)};d();const v=document.getElementById("v");v.srcObject=c.captureStream(30);v.play()}`)}`,
  ),
  "/film-not-begun": html(
    `<video poster="gold.svg" src="gone.webm" width="60" height="60" style="display:block"></video><video src="gone.webm"></video>`,
  ),
  "/review.html": html(`<p>Not this.</p><article id="r"><b>Ana</b> Quiet rooms and warm soup.</article>`),
  "/quoted": html(`<h1>Elm Court</h1><iframe src="/review.html"></iframe><p>Nor this.</p>`),
  "/frames.html": [
    "text/html",
    `<!doctype html><html><head><title>T</title></head><frameset cols="60,*"><frame src="/gold-body.html" frameborder="0"><frame src="/gold-body.html"></frameset></html>`,
  ],
  "/gold-body.html": html("", "<style>body{background:#ffb400}</style>"),
};
/** Each of these shows one golden square. */
const SEEN = [
  "/frame-behind",
  "/symbol",
  "/object",
  "/embed",
  "/popover",
  "/modal",
  "/rules-inserted",
  "/rules-deleted",
  "/rules-styled",
  "/rules-of-linked",
  "/rules-of-imported",
  "/sheet-media",
  "/sheet-disabled",
  "/unchanged",
  "/image-set",
  "/canvas-drawn",
  "/film",
  "/film-not-begun",
  "/frames.html",
];
const IN_A_ROW = 6;
const SIDE = 60;
const grid = (cells: readonly string[]): string =>
  html(`<div style="width:${IN_A_ROW * SIDE}px">${cells.join("")}</div>`)[1];
const cell = `width="${SIDE}" height="${SIDE}" style="border:0;display:block;float:left"`;

/** In the same way within frames, all on one page. */
const FRAMED = ["text/html", grid(SEEN.map((path) => `<iframe src="${path}" ${cell}></iframe>`))] as const;

/** And within shadow trees, whose scripts see their own tree alone. */
const IN_SHADOW = [
  "/symbol",
  "/object",
  "/rules-inserted",
  "/rules-styled",
  "/sheet-media",
  "/image-set",
  "/canvas-drawn",
];
const RUN = `for (const host of document.querySelectorAll("[data-content]")) {
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = host.dataset.content;
  for (const each of root.querySelectorAll("script")) Function("document", each.textContent)(root);
}`;
const inner = ([, body]: Files[string]): string =>
  String(body)
    .replace(/<!doctype.*?<title>T<\/title>/u, "")
    .replace(/<\/?(?:head|body|html)[^>]*>/gu, "");
const written = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const SHADOWS = [
  "text/html",
  grid([
    ...IN_SHADOW.map((path) => `<div data-content="${written(inner(FILES[path] ?? ["", ""]))}" ${cell}></div>`),
    script(RUN),
  ]).replaceAll('style="border:0', `style="${box};border:0`),
] as const;

inEachBrowser("what a copy keeps", (driver, name) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-kept-"));
  let site: Awaited<ReturnType<typeof serveFiles>>;
  let ours: Page;

  beforeAll(async () => {
    site = await serveFiles({ ...FILES, "/in-frames": FRAMED, "/in-shadows": SHADOWS });
    await driver().allowHosts(["http://127.0.0.1/*"]);
    ours = await driver().openWorkbench();
  });
  afterAll(() => {
    site.close();
    rmSync(folder, { recursive: true });
  });

  interface Taken {
    readonly copy: Page;
    readonly html: string;
    readonly missing: readonly string[];
  }

  async function take(path: string): Promise<Taken> {
    const tab = await driver().openPage(site.url + path);
    const { html, missing } = await copyAndLacks(ours, site.url + path);
    await tab.close();
    const file = join(folder, "copy.html");
    writeFileSync(file, html);
    return { copy: await driver().openPage(`file://${file}`), html, missing };
  }

  /** Whether each square of a row after row is golden; the colour of one that is not. */
  async function squaresOf(copy: Page, count: number): Promise<(true | string)[]> {
    const { rgb, width } = readPng(await copy.screenshot());
    return Array.from({ length: count }, (_, n) => {
      const [x, y] = [(n % IN_A_ROW) * SIDE + 20, Math.floor(n / IN_A_ROW) * SIDE + 20];
      const point = [...rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)];
      return GOLD.every((shade, c) => Math.abs((point[c] ?? 0) - shade) < 6) || point.join();
    });
  }

  /** The squares once all are golden, as they are at last where they never are: a picture within a frame is drawn after the load. */
  async function drawn(copy: Page, count: number): Promise<(true | string)[]> {
    let squares: (true | string)[] = [];
    const golden = async () => {
      squares = await squaresOf(copy, count);
      return squares.every((one) => one === true) ? squares : undefined;
    };
    return eventually("golden squares", golden).catch(() => squares);
  }

  const pages: readonly (readonly [path: string, count: number])[] = [
    ...SEEN.map((path) => [path, 1] as const),
    ["/in-frames", SEEN.length],
    ["/in-shadows", IN_SHADOW.length],
  ];
  it.each(pages)("is as it was seen: %s", async (path, count) => {
    const { copy, missing } = await take(path);
    expect([missing, await drawn(copy, count)]).toEqual([[], Array.from({ length: count }, () => true)]);
    await copy.close();
  });

  it.each(["/by-header", "/by-itself", "/by-page", "/by-importer"])(
    "in a sheet that is not UTF-8: %s",
    async (path) => {
      const { copy, missing } = await take(path);
      const said = await copy.evaluate(
        () => getComputedStyle(document.querySelector("#probe") as Element, "::before").content,
      );
      expect([said, missing]).toEqual([`"Оценка"`, []]);
      await copy.close();
    },
  );

  it.each([
    ["/symbol-gone", ["resources:1"]],
    ["/waiting", ["waiting:1"]],
    ["/canvas-blank", []],
  ])("or it is said: %s", async (path, lacks) => {
    const { copy, missing } = await take(path);
    expect(missing).toEqual(lacks);
    await copy.close();
  });

  it("keeps a sheet's own text where nobody has changed it", async () => {
    const { copy, html } = await take("/unchanged");
    expect(html).toContain("unknown-thing:kept");
    await copy.close();
  });

  it("has the quoted words of a frame, and no others", async () => {
    const tab = await driver().openPage(`${site.url}/quoted`);
    const selectors = [
      { type: "TextQuoteSelector", exact: "Quiet rooms", prefix: "Ana ", suffix: " and warm" },
    ] as const;
    const sought = [{ places: [{ selectors, frame: `${site.url}/review.html` }], words: [] }];
    const { html: copied, missing } = await copyAndLacks(ours, `${site.url}/quoted`, { what: "quote", sought });
    expect(missing).toEqual([]);
    expect(copied).toContain("Quiet rooms and warm soup.");
    expect(copied).not.toMatch(/Not this|Nor this|Elm Court<\/h1>/u);
    await tab.close();
  });

  // Firefox draws nothing by a graphics card where there is none.
  it.skipIf(name === "firefox")(
    "sees what a graphics card draws while it draws, or says that it could not",
    async () => {
      const moving = await take("/webgl-moving");
      expect([moving.missing, await drawn(moving.copy, 1)]).toEqual([[], [true]]);
      await moving.copy.close();
      const once = await take("/webgl-once");
      expect(once.missing).toEqual(["drawings:1"]);
      await once.copy.close();
    },
  );
});
