import { describe, expect, it } from "vitest";
import { FIRST_MARK } from "../../../src/domain/files/backup";
import type { BackupWords } from "../../../src/domain/keeping/custody";
import { type Database, latestEvents, planBackup, unfinishedBackup, viewsOfCase } from "../../../src/storage/reading";
import { beginBackup } from "../../../src/storage/writing";
import { CAPTURE_ID, CASE, captureRequest, entriesOf, withServices } from "./support";
import { placeIn } from "../support/asked";

/** The name that whoever asks gave to what is asked. */
const NAME = "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0c0031";

const SHA = "ab".repeat(32);
const FILE = { caseId: CASE.caseId, file: "PL-2026-0142.wacz", sha256: SHA, bytes: 12 };
const EXPORT = { ...FILE, entries: 2, checkpoint: 2, encrypted: false };

describe("a look at evidence", () => {
  it("is written down once for each session and item", async () => {
    let start = 0;
    await withServices(
      async ({ openCase, capturePage, recordView }, db) => {
        await openCase(CASE);
        await capturePage(captureRequest());
        const first = await recordView({ captureId: CAPTURE_ID });
        expect(await recordView({ captureId: CAPTURE_ID })).toEqual(first);
        await recordView({ captureId: CAPTURE_ID, artifact: SHA });
        await recordView({ captureId: CAPTURE_ID, artifact: SHA, caseId: CASE.caseId });
        expect(await viewsOfCase(db, CASE.caseId)).toMatchObject({ count: 2 });
        start = await db.entries.count();
        await recordView({ captureId: CAPTURE_ID });
        await recordView({ captureId: CAPTURE_ID });
        expect(await viewsOfCase(db, CASE.caseId)).toMatchObject({ count: 3 });
      },
      { sessionStart: () => Promise.resolve(start) },
    );
  });

  it("asked for by two pages at once is written down once", async () => {
    await withServices(async ({ openCase, capturePage, recordView }, db) => {
      await openCase(CASE);
      await capturePage(captureRequest());
      await Promise.all([0, 1, 2].map(() => recordView({ captureId: CAPTURE_ID })));
      expect(await entriesOf(db)).toEqual(["case.opened", "capture.made", "evidence.viewed"]);
    });
  });

  it("does not drown what was done in a case, nor is there one at what was never captured", async () => {
    await withServices(async ({ openCase, capturePage, recordView }, db) => {
      await openCase(CASE);
      await capturePage(captureRequest());
      await recordView({ captureId: CAPTURE_ID, caseId: CASE.caseId });
      const types = (await latestEvents(db, CASE.caseId, 12)).map(({ type }) => type);
      expect(types).toEqual(["capture.made", "case.opened"]);
      const missing = await recordView({ captureId: "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f999" });
      expect(missing).toEqual({ ok: false, error: { code: "capture-missing" } });
    });
  });
});

describe("a backup", () => {
  const words = {
    file: "counterflow-2026-03-02.age",
    sha256: SHA,
    bytes: 12,
    madeAt: "2026-03-02T09:00:00.000Z",
    ...{ entries: 2, artifacts: 1, imports: 0 },
  };

  it("that was made or restored is written down, once for each, however often it is asked", async () => {
    await withServices(async ({ recordBackups }, db) => {
      expect(await recordBackups({})).toEqual({ ok: true, value: null });
      expect(await entriesOf(db)).toEqual([]);
      await db.meta.put({ key: "restored", words });
      await Promise.all([recordBackups({}), recordBackups({})]);
      expect(await entriesOf(db)).toEqual(["backup.restored"]);
      await makeBackup(db, words);
      await Promise.all([recordBackups({}), recordBackups({})]);
      expect(await recordBackups({})).toEqual({ ok: true, value: null });
      expect(await entriesOf(db)).toEqual(["backup.restored", "backup.made"]);
    });
  });

  it("that is not whole is not written down", async () => {
    await withServices(async ({ recordBackups }, db) => {
      await makeBackup(db);
      await recordBackups({});
      expect(await entriesOf(db)).toEqual([]);
    });
  });

  it("that lies here is given up when something is erased that may be in it", async () => {
    await withServices(async ({ openCase, erasePayload }, db) => {
      const opened = await openCase(CASE);
      await makeBackup(db, words);
      const { origin, index } = placeIn(opened);
      await erasePayload({ target: { what: "entry", origin, index }, reason: "mistake", words: "" });
      expect(await unfinishedBackup(db)).toBeUndefined();
    });
  });
});

async function makeBackup(db: Database, made?: BackupWords): Promise<void> {
  const { contents, files } = await planBackup(db, "2026-03-02T09:00:00.000Z");
  const nothing = { pieces: 0, bytes: 0, sha256: "", mark: FIRST_MARK, head: new Uint8Array() };
  const row = { key: "backup", file: "a", contents, ...nothing } as const;
  await beginBackup(db, made ? { ...row, made } : row, files);
}

describe("a file", () => {
  it("that a case was written to is in the case's history, once for each export", async () => {
    await withServices(async ({ openCase, recordExport }, db) => {
      expect(await recordExport(EXPORT)).toEqual({ ok: false, error: { code: "case-missing" } });
      await openCase(CASE);
      const first = await recordExport(EXPORT, NAME);
      expect(await recordExport(EXPORT, NAME)).toEqual(first);
      await recordExport({ ...EXPORT, encrypted: true });
      await recordExport(EXPORT);
      const [latest] = await latestEvents(db, CASE.caseId, 12);
      expect(latest).toMatchObject({ type: "case.exported", label: FILE.file });
      expect(await db.entries.count()).toBe(4);
    });
  });

  it("that was imported or refused is written down with what its check came to", async () => {
    await withServices(async ({ recordImport }, db) => {
      const request = { ...FILE, origin: "counterflow/b", verdict: "changed", findings: 3 } as const;
      const first = await recordImport(request, NAME);
      expect(await recordImport(request, NAME)).toEqual(first);
      expect(await entriesOf(db)).toEqual(["case.imported"]);
    });
  });
});
