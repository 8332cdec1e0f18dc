import { randomBytes } from "node:crypto";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { byRole, click, eventually, inEachBrowser, sees } from "./support";
import { actMessage } from "./support/acts";
import { payloadsOf } from "./support/evidence-log";
import { capture, keepOfPages, openCase, readPage } from "./support/panel-steps";
import { BLOB_FILES, filesIn } from "./support/profile-files";
import { scratchFiles } from "./support/scratch-files";
import { DATABASE_FILES, filesWith } from "./support/words-on-disk";
import { words } from "./support/words";

/** SECURITY.md says what this measures: where erased words are on the disk, and for how long. */
inEachBrowser("what was erased", (driver, browser) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;
  const word = randomBytes(24).toString("hex");
  /** One that becomes part of an index, as it stands in the page's address. */
  const indexed = randomBytes(12).toString("hex");
  const noteId = crypto.randomUUID();

  beforeAll(async () => {
    sites = await serveSites();
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof?of=${indexed}`);
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

  const left = (): string[] => [
    ...filesWith(driver().profile, word),
    ...filesWith(driver().profile, indexed, DATABASE_FILES),
  ];

  /** Whether there is still a note in the database that files are to be laid anew. */
  const isOwed = (): Promise<boolean> =>
    workbench.evaluate(
      () =>
        new Promise<boolean>((resolve, reject) => {
          const opening = indexedDB.open("counterflow");
          opening.onerror = () => reject(new Error(opening.error?.message));
          opening.onsuccess = () => {
            const db = opening.result;
            const asking = db.transaction("meta").objectStore("meta").count("erased-bytes");
            asking.onerror = () => reject(new Error(asking.error?.message));
            asking.onsuccess = () => {
              db.close();
              resolve(asking.result > 0);
            };
          };
        }),
    );

  /** Whether a block of the search index has the word, or all of it that its neighbours do not begin with. */
  const isInIndex = (said: string): Promise<boolean> =>
    workbench.evaluate(
      (ending) =>
        new Promise<boolean>((resolve, reject) => {
          const opening = indexedDB.open("counterflow");
          opening.onerror = () => reject(new Error(opening.error?.message));
          opening.onsuccess = () => {
            const db = opening.result;
            const asking = db.transaction("findBlocks").objectStore("findBlocks").getAll();
            asking.onerror = () => reject(new Error(asking.error?.message));
            asking.onsuccess = () => {
              db.close();
              const blocks = asking.result as readonly { first: string; bytes: Uint8Array }[];
              const latin = new TextDecoder("latin1");
              resolve(blocks.some(({ first, bytes }) => (first + latin.decode(bytes)).includes(ending)));
            };
          };
        }),
      said.slice(-32),
    );

  const erase = (target: object): Promise<void> =>
    send({ name: "erasePayload", request: { target, reason: "request", words: "" } });

  it("is on the disk before, and found by its words", async () => {
    await eventually("the word in the index", async () => (await isInIndex(word)) || undefined);
    await click(workbench, "button", words("exportOpen"));
    await click(workbench, "button", words("exportStart"));
    await byRole(workbench, "link", words("exportSaveAgain"));
    expect(await scratchFiles(workbench)).toHaveLength(1);
    expect(filesWith(driver().profile, word)).not.toEqual([]);
    expect(filesWith(driver().profile, indexed, DATABASE_FILES)).not.toEqual([]);
    expect(filesIn(driver().profile, BLOB_FILES)).not.toEqual([]);
  });

  it("takes an export that waits here along", async () => {
    const [captured] = await payloadsOf<{ captureId: string }>(workbench, "capture.made");
    const captureId = captured?.captureId;
    await erase({ what: "note", noteId });
    await erase({ what: "capture", captureId, notes: true });
    expect(await scratchFiles(workbench)).toEqual([]);
    expect(await isInIndex(word)).toBe(false);
    await sees(workbench, words("exportErasedSince"));
  });

  it("is then in none of the browser's files", async () => {
    await eventually("the files laid anew", async () => ((await isOwed()) ? undefined : true));
    // Chromium's are laid anew at once, Firefox's when it closes.
    if (browser === "chromium") await eventually("no file with a word", () => (left().length === 0 ? true : undefined));
    await driver().restart();
    await driver().openWorkbench("#/log");
    await driver().restart();
    workbench = await driver().openWorkbench("#/log");
    expect(left()).toEqual([]);
    expect(filesIn(driver().profile, BLOB_FILES)).toEqual([]);
  });
});
