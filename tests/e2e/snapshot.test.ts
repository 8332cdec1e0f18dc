import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import type { Snapshot, SnapshotTier } from "../../src/domain/evidence/snapshot";
import { axeViolations, click, eventually, inEachBrowser, sees } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { artifactBytes, artifactOf, replaceArtifact } from "./support/kept-artifacts";
import { capture, keepOfPages, openCase, readPage, tickAll, writeNote } from "./support/panel-steps";
import { difference, readPng } from "./support/png";
import { serveRichPage } from "./support/rich-page";
import { words } from "./support/words";

const GREEN = [0, 200, 83];

/** A copy that would do everything that a copy must not do, and shows a green field. */
const hostile = (url: string): string => `<!doctype html><body style="margin:0;background:rgb(${GREEN.join(",")})">
<meta http-equiv="refresh" content="0;${url}ran-refresh"><img src="${url}ran-image" onerror="parent.parent.postMessage('ran','*')">
<script>parent.parent.postMessage("ran", "*"); top.location = "${url}ran-top"; fetch("${url}ran-fetch")</script>
<iframe src="${url}ran-frame"></iframe><object data="${url}ran-object"></object><style>@import "${url}ran-style";</style>`;

/** Open what was kept with one of the case's captures, counted from the latest. */
async function openLatest(workbench: Page, n: number): Promise<void> {
  await eventually("the captures", async () => {
    const summaries = await workbench.$$(".as-captured > summary");
    await summaries[n]?.evaluate((summary) => {
      summary.click();
    });
    return summaries[n] && true;
  });
}

const loadedPictures = (workbench: Page): Promise<number> =>
  workbench.$$eval(".picture img", (all) => all.filter((one) => one.naturalWidth > 0).length);

/** What our page hears from anybody but the viewer. */
async function listen(page: Page): Promise<() => Promise<unknown[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    addEventListener("message", ({ data }) => data !== "ready" && heard.push(data));
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
}

/** Whether the viewer's frame shows what the copy paints. */
async function greenIn(workbench: Page): Promise<boolean> {
  const frame = await workbench.$(".copy-dialog iframe");
  const box = await frame?.boundingBox();
  if (!box) return false;
  // A box is told from the window's corner, a clip from the page's.
  const [left, top] = await workbench.evaluate(() => [scrollX, scrollY] as const);
  const clip = { x: left + box.x + box.width * 0.75, y: top + box.y + box.height / 2, width: 20, height: 20 };
  const { rgb } = readPng(await workbench.screenshot({ clip, captureBeyondViewport: false }));
  return GREEN.every((shade, c) => Math.abs((rgb[c] ?? 0) - shade) < 8);
}

const CASE = "SNAP-1";
/** Of all points of the page: two renderings of one text differ in a few of its edges. */
const UNSEEN = 0.002;

inEachBrowser("a snapshot", (driver) => {
  let site: Awaited<ReturnType<typeof serveRichPage>>;
  const folder = mkdtempSync(join(tmpdir(), "counterflow-snapshot-"));

  beforeAll(async () => {
    site = await serveRichPage();
    const { panel } = await readPage(driver(), site.url);
    await openCase(panel, CASE);
  });
  afterAll(() => {
    site.close();
    rmSync(folder, { recursive: true });
  });

  async function take(tier: SnapshotTier): Promise<{
    made: CaptureMade;
    snapshot: Snapshot | undefined;
    tab: Page;
    panel: Page;
  }> {
    const { tab, panel } = await readPage(driver(), site.url);
    await keepOfPages(panel, CASE, tier);
    await tickAll(panel);
    await writeNote(panel, `With ${tier}`);
    await capture(panel, CASE);
    const made = (await payloadsOf<CaptureMade>(panel, "capture.made")).at(-1);
    if (!made) throw new Error("nothing was captured");
    return { made, snapshot: made.snapshot, tab, panel };
  }

  const roles = (snapshot: Snapshot | undefined) => snapshot?.artifacts.map(({ role }) => role);

  it("of nothing has nothing", async () => {
    const { snapshot } = await take("none");
    expect(snapshot).toEqual({ tier: "none", artifacts: [] });
  });

  it("that lacks something says so in the panel", async () => {
    const { tab, panel } = await readPage(driver(), site.url);
    await keepOfPages(panel, CASE, "page");
    await tickAll(panel);
    await tab.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: "/gone.png" }));
    });
    await capture(panel, CASE);
    await sees(panel, words("panelCapturedLacks"));
    await panel.$eval(".notice.good summary", (summary) => {
      summary.click();
    });
    await sees(panel, words("missingResources_one", "1"));
    await tab.close();
  });

  it("of the page opens without a network, runs nothing, and looks the same", async () => {
    const { snapshot, tab, panel } = await take("page");
    expect(roles(snapshot)).toEqual(["screenshot", "page", "text", "full-screenshot"]);
    expect(snapshot?.missing).toBeUndefined();
    for (const { sha256, bytes } of snapshot?.artifacts ?? []) {
      const kept = await artifactBytes(panel, sha256);
      expect(createHash("sha256").update(kept).digest("hex")).toBe(sha256);
      expect(kept.length).toBe(bytes);
    }
    const html = (await artifactOf(panel, snapshot, "page")).toString();
    expect(html).not.toMatch(/s3cret|<script|onclick|javascript:|visitor=7/iu);
    const text = (await artifactOf(panel, snapshot, "text")).toString();
    expect(text).toContain("Soup was warm, the nurses were kind");
    expect(text).toMatch(/The end\.|shadow/u);

    await tab.setViewport({ width: 900, height: 700 });
    await tab.evaluate(() => {
      scrollTo(0, 0);
    });
    const live = readPng(await tab.screenshot({ fullPage: true }));
    await tab.close();
    const file = join(folder, "page.html");
    writeFileSync(file, html);
    const asked = site.asked.length;
    const copy = await driver().openPage(`file://${file}`);
    await copy.setViewport({ width: 900, height: 700 });
    const saved = readPng(await copy.screenshot({ fullPage: true }));
    expect(difference(live, saved)).toBeLessThan(UNSEEN);
    expect(await copy.title()).toBe("Rich page");
    expect(site.asked.slice(asked)).toEqual([]);
    await copy.close();
  });

  it("of pictures shows the part on screen and the whole page, which is left where it was", async () => {
    const { snapshot, tab, panel } = await take("screenshot");
    expect(roles(snapshot)).toEqual(["screenshot", "full-screenshot"]);
    const [part, whole] = [
      readPng(await artifactOf(panel, snapshot, "screenshot")),
      readPng(await artifactOf(panel, snapshot, "full-screenshot")),
    ];
    const [height, scale, top, hidden] = await tab.evaluate(() => [
      document.documentElement.scrollHeight,
      devicePixelRatio,
      scrollY,
      document.querySelector<HTMLElement>(".bar")?.style.visibility,
    ]);
    expect(whole.height).toBe(Math.round(Number(height) * Number(scale)));
    expect(whole.height).toBeGreaterThan(part.height);
    expect([top, hidden]).toEqual([0, ""]);
    // The last line of the gradient is not the first: what was scrolled to is where it belongs.
    const pointAt = (y: number) => [
      ...whole.rgb.subarray((y * whole.width + 100) * 3, (y * whole.width + 100) * 3 + 3),
    ];
    expect(pointAt(whole.height - 150)).not.toEqual(pointAt(Math.round(whole.height / 2)));
    await tab.close();
  });

  it("of the quoted words has those and no others", async () => {
    const { snapshot, tab, panel } = await take("quote");
    expect(roles(snapshot)).toEqual(["quote"]);
    const html = (await artifactOf(panel, snapshot, "quote")).toString();
    expect(html).toContain("Soup was warm, the nurses were kind");
    expect(html).not.toMatch(/not quoted|The end|s3cret|<script/u);
    await tab.close();
  });

  it("is shown on the case, as pictures, as text and as a copy that may do nothing", async () => {
    const workbench = await driver().openWorkbench(`#/cases/${CASE}`);
    // The one of quoted words: in its place a copy that nobody has cleaned.
    const captures = await payloadsOf<CaptureMade>(workbench, "capture.made");
    const quote = captures.at(-1)?.snapshot?.artifacts[0]?.sha256 ?? "";
    await replaceArtifact(workbench, quote, hostile(site.url));
    await openLatest(workbench, 0);
    const heard = await listen(workbench);
    const asked = site.asked.length;
    await click(workbench, "button", words("snapshotShowCopy"));
    if (driver().name === "firefox") await sees(workbench, words("snapshotCannotShow"));
    else await eventually("the copy", async () => ((await greenIn(workbench)) ? true : undefined));
    expect(await heard()).toEqual([]);
    expect(site.asked.slice(asked)).toEqual([]);
    await click(workbench, "button", words("snapshotClose"));
    await openLatest(workbench, 2);
    await eventually("the pictures", async () => ((await loadedPictures(workbench)) === 2 ? true : undefined));
    await sees(workbench, words("artifactText"));
    expect(await axeViolations(workbench)).toEqual([]);
    await workbench.close();
  });

  it("leaves no fault in the consoles", () => {
    // What the hostile copy would have done was refused, and the browser says so.
    const others = driver().faults.filter((fault) => !/sandboxed|Content Security Policy/u.test(fault));
    expect(others).toEqual([]);
  });
});
