import { describe, expect, it } from "vitest";
import { checkSignature } from "../../../../src/platform/signing";
import { type Database, verifyLog } from "../../../../src/storage/reading";
import { keepArtifact } from "../../../../src/storage/writing";
import { CASE, aCase } from "../../exchange/support/written";
import { withDatabase } from "../../support/memory-database";

const checkToken = (): Promise<never> => Promise.reject(new Error("a token"));
const verify = (db: Database) => verifyLog(db, { checkSignature, checkToken });

describe("a check of the kept files", () => {
  it("reads all of them", () =>
    withDatabase(async (db) => {
      await aCase(db);
      const files = await db.artifacts.count();
      expect(files).toBeGreaterThan(1);
      expect(await verify(db)).toMatchObject({ files, lost: [], findings: [] });
    }));

  it("names one that is gone, and who cites it", () =>
    withDatabase(async (db) => {
      await aCase(db);
      const [first] = await db.artifacts.toArray();
      await db.artifacts.delete(first!.sha256);
      const { lost, findings } = await verify(db);
      expect(findings).toEqual([]);
      expect(lost).toMatchObject([{ sha256: first!.sha256, code: "missing", citedBy: [{ caseId: CASE }] }]);
    }));

  it("names one whose bytes are others, of the same length too", () =>
    withDatabase(async (db) => {
      await aCase(db);
      const [first] = await db.artifacts.toArray();
      const bytes = new Uint8Array(await first!.blob.arrayBuffer());
      bytes[3] = (bytes[3] ?? 0) ^ 1;
      await db.artifacts.put({ ...first!, blob: new Blob([bytes]) });
      expect((await verify(db)).lost).toMatchObject([{ sha256: first!.sha256, code: "changed" }]);
    }));

  it("says nothing of one that was called off before an entry cited it, and was swept", () =>
    withDatabase(async (db) => {
      await aCase(db);
      const { sha256 } = await keepArtifact(db, new Blob(["called off"]));
      await db.artifacts.delete(sha256);
      expect((await verify(db)).lost).toEqual([]);
    }));

  it("stops when asked", () =>
    withDatabase(async (db) => {
      await aCase(db);
      const stop = new AbortController();
      const onProgress = ({ step }: { step: string }) => {
        if (step === "files") stop.abort();
      };
      await expect(verifyLog(db, { checkSignature, checkToken, onProgress, signal: stop.signal })).rejects.toThrow();
    }));
});

describe("bytes that are captured again", () => {
  it("are written again where those that were kept are lost or changed", () =>
    withDatabase(async (db) => {
      const bytes = new Blob(["the same page"], { type: "text/html" });
      const { sha256 } = await keepArtifact(db, bytes);
      await db.artifacts.put({ ...(await db.artifacts.get(sha256))!, blob: new Blob(["the same pagf"]) });
      await keepArtifact(db, bytes);
      expect(await (await db.artifacts.get(sha256))!.blob.text()).toBe("the same page");
    }));
});
