import "../support/extension";
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Progress, restoreBackup } from "../../../src/jobs";
import { checkSignature } from "../../../src/platform/signing";
import type { Database } from "../../../src/storage/reading";
import { stateOfKept } from "../../../src/storage/reading/kept/state-of-kept";
import { entriesOf } from "../services/support";
import { withDatabase, withSealedDatabase } from "../support/memory-database";
import { PASSPHRASE, aBackup, anUnsoundBackup } from "./backups";
import { askOf, thrownBy, unwatched } from "./support";

const fileOf = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], "log.age");

const restore = (
  db: Database,
  file: File,
  { passphrase = PASSPHRASE, evenIfUnsound = false } = {},
  watch = unwatched,
) =>
  restoreBackup.run(
    { file, passphrase, evenIfUnsound },
    { db, ask: askOf(db), newId: randomUUID, checkSignature },
    watch,
  );

describe("a backup that is restored", () => {
  it("is there as it was, its tables too, and the log says so", async () => {
    const file = fileOf(await aBackup());
    await withDatabase(async (db) => {
      const steps: (string | undefined)[] = [];
      const watch = { ...unwatched, tell: ({ step }: Progress) => void steps.push(step) };
      const restored = await restore(db, file, {}, watch);
      const entries = await entriesOf(db);
      expect(restored).toEqual({ ok: true, value: { entries: entries.length - 1, unrecorded: undefined } });
      expect(entries.at(-1)).toBe("backup.restored");
      expect([...new Set(steps)]).toEqual(["checking", "writing", "comparing"]);
    });
  });

  it("is there as it was under a lock, too, with its files", async () => {
    const file = fileOf(await aBackup());
    await withSealedDatabase(async (db) => {
      expect(await restore(db, file)).toMatchObject({ ok: true });
      expect(await db.artifacts.count()).toBeGreaterThan(0);
      for (const { sha256 } of await db.artifacts.toArray()) expect(await stateOfKept(db, sha256)).toBe("sound");
    });
  });

  it("wants its passphrase, and a file that is a backup", async () => {
    const file = fileOf(await aBackup());
    await withDatabase(async (db) => {
      expect(await restore(db, file, { passphrase: "another" })).toMatchObject({ error: { code: "wrong-passphrase" } });
      expect(await restore(db, new File(["a list"], "list.age"))).toMatchObject({ error: { code: "not-a-backup" } });
      expect(await entriesOf(db)).toEqual([]);
    });
  });

  it("is not opened at all where there is a log already", async () => {
    const file = fileOf(await aBackup());
    await withDatabase(async (db) => {
      await restore(db, file);
      expect(await restore(db, file, { passphrase: "another" })).toMatchObject({ error: { code: "not-empty" } });
    });
  });

  it("is refused where its log was changed, and is restored all the same where that is wanted", async () => {
    const file = fileOf(await anUnsoundBackup());
    await withDatabase(async (db) => {
      expect(await restore(db, file)).toMatchObject({ error: { code: "unsound", findings: 1 } });
      expect(await entriesOf(db)).toEqual([]);
      expect(await restore(db, file, { evenIfUnsound: true })).toMatchObject({ ok: true });
    });
  });

  it("stops where it is told to", async () => {
    const file = fileOf(await aBackup());
    await withDatabase(async (db) => {
      const stopping = new AbortController();
      const watch = { tell: () => stopping.abort(), signal: stopping.signal };
      expect(await thrownBy(restore(db, file, {}, watch))).toBe(stopping.signal.reason);
      expect(await entriesOf(db)).toEqual([]);
    });
  });
});
