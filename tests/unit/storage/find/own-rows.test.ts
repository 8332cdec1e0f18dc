import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../../src/domain/casework/find";
import { type Database, foundRows, openFind } from "../../../../src/storage/reading";
import { beginFill, dropFill, endFill, fillSlice, keepIndex, rebuild } from "../../../../src/storage/writing";
import { withDatabase } from "../../support/memory-database";
import { keysOf } from "./content";

const DATASET = "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0d0001";
const IMPORT = "7c1e7c52-3a7b-4a55-8a1b-5b1f5a0d0002";
const NOW = "2026-03-02T09:00:00.000Z";
const ROWS = 700;

/** A dataset whose rows are made from a file, as though its entry were there. */
async function imported(db: Database): Promise<void> {
  await keepIndex(db);
  await db.datasets.put({
    datasetId: DATASET,
    importId: IMPORT,
    name: "Contracts",
    columns: [{ name: "Supplier", meaning: { as: "name" } }],
    rows: ROWS,
    withdrawn: false,
  } as never);
  await beginFill(db, IMPORT, "ab", NOW);
  const rows = Array.from({ length: ROWS }, (_none, n) => ({
    key: `K${n}`,
    line: n + 2,
    cells: [`Wisteria ${n} works`],
  }));
  await fillSlice(db, IMPORT, { rows, refused: 0, from: 0, taken: ROWS });
  await endFill(db, IMPORT);
}

const found = async (db: Database, typed: string) => {
  const [group] = await openFind(db)(parseQuery(typed), { most: 5 });
  return { count: group?.count ?? 0, rows: await foundRows(db, group?.refs ?? []) };
};

describe("rows of own data", () => {
  it("are found by their cells and keys, once they were read", async () => {
    await withDatabase(async (db) => {
      await imported(db);
      expect(await found(db, "wisteria")).toEqual({ count: 0, rows: [] });
      await keepIndex(db);
      expect((await found(db, "wisteria")).count).toBe(ROWS);
      expect((await found(db, "K17")).rows).toMatchObject([{ kind: "row", row: { datasetId: DATASET, key: "K17" } }]);
    });
  });

  it("are not found from the moment on that their import is withdrawn, and their words go", async () => {
    await withDatabase(async (db) => {
      await imported(db);
      await keepIndex(db);
      await db.datasets.update(DATASET, { withdrawn: true });
      expect((await found(db, "wisteria")).count).toBe(0);
      await keepIndex(db);
      expect(await keysOf(db)).toEqual({});
    });
  });

  it("are out of the index with their import, at once", async () => {
    await withDatabase(async (db) => {
      await imported(db);
      await keepIndex(db);
      await dropFill(db, IMPORT);
      expect(await keysOf(db)).toEqual({});
    });
  });

  it("are taken in again where they are made again", async () => {
    await withDatabase(async (db) => {
      await imported(db);
      await keepIndex(db);
      await rebuild(db);
      await imported(db);
      await keepIndex(db);
      expect((await found(db, "wisteria")).count).toBe(ROWS);
    });
  });
});
