import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { artifactBlob, listImports } from "../../../src/storage/reading";
import { keepArtifact, keepImport, sweepArtifacts } from "../../../src/storage/writing";
import { withDatabase } from "../support/memory-database";

const EARLY = "2026-03-02T08:00:00.000Z";
const LATE = "2026-03-02T10:00:00.000Z";
const HEADER = { v: 1, at: EARLY, payload: "0".repeat(64) };

describe("artifacts", () => {
  it("come back as they were kept", async () => {
    await withDatabase(async (db) => {
      const { sha256, bytes, mediaType } = await keepArtifact(db, new Blob(["abc"], { type: "text/plain" }), EARLY);
      // FIPS 180-4's own example.
      expect(sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
      expect([bytes, mediaType]).toEqual([3, "text/plain"]);
      expect(await (await artifactBlob(db, sha256))?.text()).toBe("abc");
    });
  });

  it("of any size have the same name as anybody else gives them", async () => {
    await withDatabase(async (db) => {
      const large = new Uint8Array(33 * 1024 * 1024).fill(7);
      const { sha256 } = await keepArtifact(db, new Blob([large]), EARLY);
      expect(sha256).toBe(createHash("sha256").update(large).digest("hex"));
    });
  });

  it("that no entry cites are swept, later", async () => {
    await withDatabase(async (db) => {
      const [cited, orphan, young] = [
        await keepArtifact(db, new Blob(["cited"]), EARLY),
        await keepArtifact(db, new Blob(["orphan"]), EARLY),
        await keepArtifact(db, new Blob(["young"]), LATE),
      ];
      await db.payloads.put({ origin: "counterflow/1", index: 0, salt: "", json: JSON.stringify([cited.sha256]) });
      expect(await sweepArtifacts(db, LATE)).toBe(1);
      const left = await db.artifacts.toCollection().primaryKeys();
      expect(left.sort()).toEqual([cited.sha256, young.sha256].sort());
      expect(left).not.toContain(orphan.sha256);
    });
  });

  it("are swept like the files of other offices that no entry speaks of", async () => {
    await withDatabase(async (db) => {
      const about = { file: "a.wacz", bytes: 1, caseId: "1", origin: "counterflow/b", blob: new Blob(["x"]) };
      await keepImport(db, { ...about, sha256: "a".repeat(64), importedAt: EARLY });
      await keepImport(db, { ...about, sha256: "b".repeat(64), importedAt: EARLY });
      await keepImport(db, { ...about, sha256: "c".repeat(64), importedAt: LATE });
      await db.citations.add({ at: EARLY, origin: "counterflow/a", index: 0, n: 0, sha256: "a".repeat(64) });
      expect(await sweepArtifacts(db, LATE)).toBe(1);
      expect(await db.imports.toCollection().primaryKeys()).toEqual(["a".repeat(64), "c".repeat(64)]);
    });
  });

  it("named only by the entry that erased them are swept", async () => {
    await withDatabase(async (db) => {
      const { sha256 } = await keepArtifact(db, new Blob(["erased, and kept again"]), EARLY);
      const place = { origin: "counterflow/1", index: 0 };
      await db.payloads.put({ ...place, salt: "", json: JSON.stringify({ artifacts: [sha256] }) });
      await db.entries.put({ ...HEADER, ...place, type: "payload.erased" });
      expect(await sweepArtifacts(db, LATE)).toBe(1);
      await keepArtifact(db, new Blob(["erased, and kept again"]), EARLY);
      await db.payloads.put({ origin: "counterflow/1", index: 1, salt: "", json: JSON.stringify([sha256]) });
      expect(await sweepArtifacts(db, LATE)).toBe(0);
    });
  });

  it("of other offices are listed once an entry speaks of them", async () => {
    await withDatabase(async (db) => {
      const about = { file: "a.wacz", bytes: 1, caseId: "1", origin: "counterflow/b", blob: new Blob(["x"]) };
      const sha256 = "a".repeat(64);
      await keepImport(db, { ...about, sha256, importedAt: EARLY });
      expect(await listImports(db)).toEqual([]);
      await db.citations.add({ at: EARLY, origin: "counterflow/a", index: 0, n: 0, sha256 });
      expect(await listImports(db)).toMatchObject([{ sha256 }]);
    });
  });

  it("kept anew are as young as that", async () => {
    await withDatabase(async (db) => {
      await keepArtifact(db, new Blob(["x"]), EARLY);
      await keepArtifact(db, new Blob(["x"]), LATE);
      expect(await sweepArtifacts(db, LATE)).toBe(0);
      expect(await db.artifacts.count()).toBe(1);
    });
  });
});
