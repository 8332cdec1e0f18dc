import { randomBytes } from "node:crypto";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { byRole, click, inEachBrowser, sees } from "./support";
import { actMessage } from "./support/acts";
import { payloadsOf } from "./support/evidence-log";
import { capture, keepOfPages, openCase, readPage } from "./support/panel-steps";
import { BLOB_FILES, filesIn } from "./support/profile-files";
import { filesWith } from "./support/words-on-disk";
import { words } from "./support/words";

/** SECURITY.md says what this measures: where erased words are on the disk, and for how long. */
inEachBrowser("what was erased", (driver, browser) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;
  const word = randomBytes(24).toString("hex");
  const noteId = crypto.randomUUID();

  beforeAll(async () => {
    sites = await serveSites();
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    await openCase(panel, "ERASED-1");
    await keepOfPages(panel, "ERASED-1", "page");
    await capture(panel, "ERASED-1");
    workbench = await driver().openWorkbench("#/cases/ERASED-1");
    await send(actMessage("note.added", { noteId, caseId: "ERASED-1", text: `Said ${word} here.` }));
  });
  afterAll(() => sites.close());

  async function send(message: unknown): Promise<void> {
    const answer: unknown = await workbench.evaluate(
      (sent) => chrome.runtime.sendMessage<unknown, unknown>(sent),
      message as never,
    );
    expect(answer).toMatchObject({ ok: true });
  }

  const exportsHere = (): Promise<string[]> =>
    workbench.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const names: string[] = [];
      for await (const name of (await root.getDirectoryHandle("scratch", { create: true })).keys()) names.push(name);
      return names;
    });

  const erase = (target: object): Promise<void> =>
    send({ name: "erasePayload", request: { target, reason: "request", words: "" } });

  it("is on the disk before", async () => {
    await click(workbench, "button", words("exportOpen"));
    await click(workbench, "button", words("exportStart"));
    await byRole(workbench, "link", words("exportSaveAgain"));
    expect(await exportsHere()).toHaveLength(1);
    expect(filesWith(driver().profile, word)).not.toEqual([]);
    expect(filesIn(driver().profile, BLOB_FILES)).not.toEqual([]);
  });

  it("takes an export that waits here along", async () => {
    const [captured] = await payloadsOf<{ captureId: string }>(workbench, "capture.made");
    const captureId = captured?.captureId;
    await erase({ what: "note", noteId });
    await erase({ what: "capture", captureId, notes: true });
    expect(await exportsHere()).toEqual([]);
    await sees(workbench, words("exportErasedSince"));
  });

  it("is then nowhere but in what the browser's own database keeps of before", async () => {
    await driver().restart();
    await driver().openWorkbench("#/log");
    await driver().restart();
    workbench = await driver().openWorkbench("#/log");
    const left = filesWith(driver().profile, word);
    // Firefox writes its database anew when it closes; Chromium's keeps old blocks until it compacts them, in its own time.
    if (browser === "firefox") expect(left).toEqual([]);
    else for (const file of left) expect(file).toMatch(/IndexedDB\/[^/]+\.leveldb\/\d+\.(?:log|ldb)$/u);
    expect(filesIn(driver().profile, BLOB_FILES)).toEqual([]);
  });
});
