import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaptureMade } from "../../src/domain/captures";
import type { Snapshot, SnapshotTier } from "../../src/domain/snapshot";
import { inEachBrowser } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { artifactBytes, artifactOf } from "./support/kept-artifacts";
import { capture, keepOfPages, openCase, readPage, tickAll, writeNote } from "./support/panel-steps";
import { difference, readPng } from "./support/png";
import { serveRichPage } from "./support/rich-page";

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
    tab: Awaited<ReturnType<typeof readPage>>["tab"];
    panel: Awaited<ReturnType<typeof readPage>>["panel"];
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

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});
