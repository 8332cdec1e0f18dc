import { fc, test } from "@fast-check/vitest";
import Dexie from "dexie";
import { describe, expect, it } from "vitest";
import { jcs } from "../../../../src/domain/ledger/log";
import { vaultKeys } from "../../../../src/domain/keeping/vault";
import {
  Database,
  type RingFiles,
  VaultLocked,
  caseById,
  listCases,
  listSubjects,
  logRuns,
} from "../../../../src/storage/reading";
import { isSealedTable } from "../../../../src/storage/base/sealed/sealed-tables";
import { rebuild, ringToSeal, sealTables, setVault } from "../../../../src/storage/writing";
import { everythingOf, tablesOf } from "../../support/dump";
import { MASTER, ROW, newName, withDatabase, withSealedDatabase } from "../../support/memory-database";
import { memoryRings } from "../../support/ring-files";
import { runs } from "../../support/runs";
import { settle, teams } from "../../support/team";

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What lies in a database, as the browser has it, without anything of ours between. */
async function raw(name: string): Promise<Map<string, Rows>> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("not opened"));
  });
  const tables = new Map<string, Rows>();
  for (const table of db.objectStoreNames)
    tables.set(
      table,
      await new Promise((resolve) => {
        const asked = db.transaction(table).objectStore(table).getAll();
        asked.onsuccess = () => resolve(asked.result as Rows);
      }),
    );
  db.close();
  return tables;
}

/** The texts of a value, wherever in it. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value instanceof Uint8Array || value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(textsIn);
}

/** Texts that say nothing: IDs, hashes, times, places in the log; and names of states, in the fields that have them. */
const WORDLESS =
  /^(?:|[0-9a-f]{32}|[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?|counterflow\/[0-9a-z]+)$/u;
const STATES = new Set(["as", "hold", "status", "type"]);

const opened = (name: string, files: RingFiles): Database =>
  new Database(name, undefined, () => Promise.resolve(MASTER), files);

describe("a sealed database", () => {
  test.prop([teams], runs(15))("reads as an open one, whatever was done", async (team) => {
    const open = await withDatabase(async (db) => (await settle(db, team), everything(db)));
    const sealed = await withSealedDatabase(async (db) => (await settle(db, team), everything(db)));
    expect(sealed).toEqual(open);
  });

  test.prop([teams], runs(8))("has the same made anew from its log", async (team) => {
    await withSealedDatabase(async (db) => {
      await settle(db, team);
      const before = await tablesOf(db);
      await rebuild(db);
      expect(await tablesOf(db)).toBe(before);
    });
  });

  test.prop([teams], runs(10))("has no words in the browser's hands", async (team) => {
    await withSealedDatabase(async (db) => {
      await settle(db, team);
      const tables = [...(await raw(db.name))].filter(([name]) => isSealedTable(name) && name !== "meta");
      for (const [, rows] of tables)
        for (const row of rows) {
          expect(row["§"]).toBeInstanceOf(Uint8Array);
          const told = Object.entries(row).flatMap(([name, value]) => (STATES.has(name) ? [] : textsIn(value)));
          expect(told.filter((text) => !WORDLESS.test(text))).toEqual([]);
        }
    });
  });

  it("refuses every sealed table while it is locked, and lets the log's headers be read", async () => {
    const [team] = fc.sample(teams, { numRuns: 1, seed: 7 });
    await withSealedDatabase(async (db) => {
      if (team) await settle(db, team);
      const locked = new Database(db.name);
      await locked.open();
      expect(locked.isLocked).toBe(true);
      await expect(locked.table("cases").toArray()).rejects.toThrow(VaultLocked);
      await expect(locked.table("payloads").count()).rejects.toThrow(VaultLocked);
      await expect(caseById(locked, "any")).rejects.toThrow(VaultLocked);
      expect(await locked.entries.count()).toBe(await db.entries.count());
      locked.close();
    });
  });
});

const everything = async (db: Database) => ({
  all: await tablesOf(db),
  cases: JSON.stringify(await listCases(db)),
  subjects: JSON.stringify(await listSubjects(db, "en")),
  runs: JSON.stringify(await logRuns(db, {}, 50)),
  backwards: JSON.stringify(await db.captures.orderBy("host").reverse().toArray()),
  hosts: JSON.stringify(await db.sources.orderBy("host").primaryKeys()),
});

/** How the vault stands is in the one and not in the other. */
function withoutVault(dump: string): string {
  const tables = JSON.parse(dump) as Readonly<Record<string, Rows>>;
  return jcs({ ...tables, rowKeys: [], meta: tables["meta"]?.filter(({ key }) => key !== "vault") });
}

describe("an open database", () => {
  it("is not touched by any of it: its rows lie there as they were put", async () => {
    const [team] = fc.sample(teams, { numRuns: 1, seed: 7 });
    await withDatabase(async (db) => {
      if (team) await settle(db, team);
      expect([db.lock, db.vault, db.isLocked]).toEqual([undefined, undefined, false]);
      for (const [name, rows] of await raw(db.name)) expect(rows).toEqual(await db.table(name).toArray());
    });
  });
});

describe("sealing what is there", () => {
  const keys = vaultKeys(MASTER);

  async function withFilled<T>(team: Parameters<typeof settle>[1], use: (name: string, before: string) => Promise<T>) {
    const name = newName();
    const db = new Database(name);
    await settle(db, team);
    const before = await everythingOf(db);
    db.close();
    try {
      return await use(name, before);
    } finally {
      await Dexie.delete(name);
    }
  }

  test.prop([teams, fc.array(fc.nat({ max: 12 }), { maxLength: 4 })], runs(10))(
    "loses nothing wherever it is cut off, there and back",
    async (team, cuts) => {
      await withFilled(team, async (name, before) => {
        const files = memoryRings();
        for (const seals of [true, false]) {
          await setVault(name, { ...ROW, state: seals ? "sealing" : "unsealing" });
          const some = async () => ({ keys, seals, ring: await ringToSeal(files, keys) });
          for (const cut of cuts) await sealTables(name, { ...(await some()), onProgress: cutAt(cut) }).catch(isCut);
          await sealTables(name, await some());
          await setVault(name, seals ? ROW : undefined);
          const after = seals ? opened(name, files) : new Database(name);
          expect(withoutVault(await everythingOf(after))).toBe(withoutVault(before));
          after.close();
        }
      });
    },
  );

  it("shuts out whoever has the database open", async () => {
    await withFilled([[], []], async (name) => {
      const other = new Database(name);
      await other.open();
      await setVault(name, { ...ROW, state: "sealing" });
      expect(other.isOpen()).toBe(false);
      await other.open();
      expect(other.isLocked).toBe(true);
      other.close();
    });
  });
});

class Cut extends Error {}
function isCut(error: unknown): void {
  if (!(error instanceof Cut)) throw error;
}
function cutAt(turn: number): () => void {
  let n = 0;
  return () => {
    if (n++ === turn) throw new Cut();
  };
}
