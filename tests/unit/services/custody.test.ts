import { describe, expect, it } from "vitest";
import { latestEvents, viewsOfCase } from "../../../src/storage";
import { CAPTURE_ID, CASE, captureRequest, entriesOf, withServices } from "./support";

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
  it("that was made or restored is written down, once for each", async () => {
    await withServices(async ({ recordBackup, recordRestore }, db) => {
      const said = { file: "counterflow-2026-03-02.age", sha256: SHA, bytes: 12, madeAt: "2026-03-02T09:00:00.000Z" };
      const counts = { entries: 2, artifacts: 1, imports: 0 };
      const first = await recordBackup({ ...said, ...counts });
      expect(await recordBackup({ ...said, ...counts })).toEqual(first);
      await recordRestore({ ...said, ...counts });
      await recordBackup({ ...said, ...counts });
      expect(await entriesOf(db)).toEqual(["backup.made", "backup.restored", "backup.made"]);
    });
  });
});

describe("a file", () => {
  it("that a case was written to is in the case's history, once for each export", async () => {
    await withServices(async ({ openCase, recordExport }, db) => {
      expect(await recordExport(EXPORT)).toEqual({ ok: false, error: { code: "case-missing" } });
      await openCase(CASE);
      const first = await recordExport(EXPORT);
      expect(await recordExport(EXPORT)).toEqual(first);
      await recordExport({ ...EXPORT, encrypted: true });
      await recordExport(EXPORT);
      const [latest] = await latestEvents(db, CASE.caseId, 12);
      expect(latest).toMatchObject({ type: "case.exported", label: FILE.file });
      expect(await db.entries.count()).toBe(4);
    });
  });

  it("that was imported or refused is written down with what its check came to", async () => {
    await withServices(async ({ recordImport }, db) => {
      const request = { ...FILE, origin: "counterflow/b", verdict: "unsound", findings: 3 } as const;
      const first = await recordImport(request);
      expect(await recordImport(request)).toEqual(first);
      expect(await entriesOf(db)).toEqual(["case.imported"]);
    });
  });
});
