import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { inEachBrowser } from "./support";
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
  "/frames.html": [
    "text/html",
    `<!doctype html><html><head><title>T</title></head><frameset cols="60,*"><frame src="/gold-body.html" frameborder="0"><frame src="/gold-body.html"></frameset></html>`,
  ],
  "/gold-body.html": html("", "<style>body{background:#ffb400}</style>"),
};
/** In the same way within a frame and within a shadow tree. */
const WITHIN = ["/symbol", "/rules-inserted", "/rules-styled", "/image-set", "/popover", "/canvas-drawn", "/by-header"];
const framed = Object.fromEntries(
  WITHIN.map((path) => [
    `${path}-in-frame`,
    html(`<iframe src="${path}" width="400" height="300" style="border:0;display:block"></iframe>`),
  ]),
);
const SHADOW = `<div id="host"></div><script>{const root=document.getElementById("host").attachShadow({mode:"open"});root.innerHTML=CONTENT;for(const s of root.querySelectorAll("script"))Function("document",s.textContent)(root)}</script>`;
const inShadow = Object.fromEntries(
  ["/symbol", "/rules-inserted", "/rules-styled", "/image-set", "/popover", "/canvas-drawn"].map((path) => {
    const [, body] = FILES[path] as readonly [string, string];
    const content = JSON.stringify(
      body.replace(/<!doctype.*?<title>T<\/title>/u, "").replace(/<\/?(?:head|body|html)[^>]*>/gu, ""),
    ).replaceAll("<", "\\u003c");
    return [`${path}-in-shadow`, html(SHADOW.replace("CONTENT", () => content))];
  }),
);

inEachBrowser("what a copy keeps", (driver, name) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-kept-"));
  let site: Awaited<ReturnType<typeof serveFiles>>;
  let ours: Page;

  beforeAll(async () => {
    site = await serveFiles({ ...FILES, ...framed, ...inShadow });
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

  /** The colour of a point near the corner. */
  async function pointOf(copy: Page): Promise<number[]> {
    const { rgb, width } = readPng(await copy.screenshot());
    const at = (20 * width + 20) * 3;
    return [...rgb.subarray(at, at + 3)];
  }

  const isGold = (point: readonly number[]): boolean => GOLD.every((shade, c) => Math.abs((point[c] ?? 0) - shade) < 6);

  it.each([
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
    "/frames.html",
    ...Object.keys(framed).filter((path) => !path.startsWith("/by-")),
    ...Object.keys(inShadow),
  ])("is as it was seen: %s", async (path) => {
    const { copy, missing } = await take(path);
    const point = await pointOf(copy);
    expect([missing, isGold(point) || point]).toEqual([[], true]);
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

  // Firefox draws nothing by a graphics card where there is none.
  it.skipIf(name === "firefox")(
    "sees what a graphics card draws while it draws, or says that it could not",
    async () => {
      const moving = await take("/webgl-moving");
      expect([moving.missing, isGold(await pointOf(moving.copy))]).toEqual([[], true]);
      await moving.copy.close();
      const once = await take("/webgl-once");
      expect(once.missing).toEqual(["drawings:1"]);
      await once.copy.close();
    },
  );
});
