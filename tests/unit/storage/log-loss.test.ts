import { describe, expect, it } from "vitest";
import { noteAdded } from "../../../src/domain/casework/annotation";
import { draft } from "../../../src/domain/ledger/log";
import { newSigningKey, signText } from "../../../src/platform/signing";
import { type Database, logLoss, witnessOf } from "../../../src/storage/reading";
import { append, beginNewLog, signHead } from "../../../src/storage/writing";
import { withDatabase } from "../support/memory-database";
import { NOTE_IDS } from "../support/payloads";
import { NINE, steadyPorts } from "../support/ports";

const signing = { newKey: newSigningKey, sign: signText };
const A_NOTE = draft(noteAdded, { noteId: NOTE_IDS[0], caseId: "A", text: "Seen" });

async function aLogOf(db: Database, size: number, firstSalt = 0): Promise<void> {
  for (let n = 0; n < size; n++)
    await append(db, steadyPorts(undefined, firstSalt + n * 10), () => Promise.resolve({ ok: true, value: [A_NOTE] }));
  await signHead(db, signing);
}

describe("a log that was witnessed", () => {
  it("is there, and is there when it has grown", () =>
    withDatabase(async (db) => {
      await aLogOf(db, 3);
      const witness = await witnessOf(db);
      expect(witness).toMatchObject({ size: 3, entries: 3, at: NINE });
      expect(await logLoss(db, witness)).toBeUndefined();
      await aLogOf(db, 2, 500);
      expect(await logLoss(db, witness)).toBeUndefined();
    }));

  it("is missed whole, in a database that is new", () =>
    withDatabase(async (db) => {
      await aLogOf(db, 3);
      const witness = await witnessOf(db);
      await withDatabase(async (empty) => {
        expect(await logLoss(empty, witness)).toEqual({ code: "all", entries: 3, left: 0, at: NINE });
      });
    }));

  it("is missed where its last entries are, with all that belonged to them", () =>
    withDatabase(async (db) => {
      await aLogOf(db, 3);
      const witness = await witnessOf(db);
      for (const table of [db.entries, db.payloads])
        await table.where("[origin+index]").above([witness?.origin, 1]).delete();
      await db.checkpoints.clear();
      await db.nodes.clear();
      expect(await logLoss(db, witness)).toEqual({ code: "part", entries: 3, left: 2, at: NINE });
    }));

  it("is missed where another one of its name stands in its place", () =>
    withDatabase(async (db) => {
      await aLogOf(db, 3);
      const witness = await witnessOf(db);
      await withDatabase(async (other) => {
        // The same name, by the same first salt; other entries.
        await other.meta.put({ key: "origin", origin: witness?.origin ?? "" });
        await aLogOf(other, 3, 7_000);
        expect(await logLoss(other, witness)).toMatchObject({ code: "others", entries: 3, left: 3 });
      });
    }));

  it("is not missed where its tree was damaged and the head that was witnessed is gone", () =>
    withDatabase(async (db) => {
      await aLogOf(db, 3);
      const witness = await witnessOf(db);
      await db.checkpoints.clear();
      for (const node of await db.nodes.toArray()) await db.nodes.put({ ...node, hash: "ab".repeat(32) });
      expect(await logLoss(db, witness)).toBeUndefined();
    }));

  it("is not missed in a new profile, nor once a backup was restored", () =>
    withDatabase(async (db) => {
      expect(await logLoss(db, undefined)).toBeUndefined();
      const words = {
        file: "a.age",
        sha256: "0".repeat(64),
        bytes: 1,
        madeAt: NINE,
        entries: 1,
        artifacts: 0,
        imports: 0,
      };
      await db.meta.put({ key: "restored", words });
      const witness = { origin: "counterflow/a", size: 9, entries: 9, at: NINE, note: "" };
      expect(await logLoss(db, witness)).toBeUndefined();
    }));

  it("that is cut goes on in a log of its own, beside what is left", () =>
    withDatabase(async (db) => {
      await aLogOf(db, 2);
      await beginNewLog(db);
      await aLogOf(db, 1, 900);
      const origins = (await db.entries.toArray()).map(({ origin }) => origin);
      expect(new Set(origins).size).toBe(2);
    }));
});
