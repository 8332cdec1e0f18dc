import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { ALL_TABLES } from "../../../../src/domain/acts";
import type { TableShape } from "../../../../src/domain/ledger/log";
import type { Database, RecordKey } from "../../../../src/storage/reading";
import { checkTables } from "../../../../src/storage/reading/tables/check-tables";
import { rebuild } from "../../../../src/storage/writing";
import { type Act, histories, live, logs, receive } from "../../support/histories";
import { withDatabase } from "../../support/memory-database";
import { runs } from "../../support/runs";

const check = (db: Database) => checkTables(db, { onProgress: () => undefined, isLeft: () => false });
const tables: readonly TableShape[] = ALL_TABLES;
type Row = Readonly<Record<string, unknown>>;

/** Every row of the derived tables, with where it stands. */
async function rowsOf(db: Database) {
  const rows: { readonly table: TableShape; readonly key: string | RecordKey; readonly row: Row }[] = [];
  for (const table of tables) {
    const keys = await db.table<Row, string | RecordKey>(table.name).toCollection().primaryKeys();
    for (const key of keys)
      rows.push({ table, key, row: (await db.table<Row, string | RecordKey>(table.name).get(key))! });
  }
  return rows;
}
const nameOf = (key: string | RecordKey): string => (typeof key === "string" ? key : key.join(" "));

const some = fc.tuple(histories(5), logs("counterflow/b", { maxLength: 6 }));
const filled = (
  [history, foreign]: readonly [Act[], Parameters<typeof receive>[1]],
  use: (db: Database) => Promise<void>,
) =>
  withDatabase(async (db) => {
    await live(db, history);
    await receive(db, foreign);
    await use(db);
  });

describe("tables that are compared with the log", () => {
  test.prop([some], runs(30))("are what it gives", (log) =>
    filled(log, async (db) => {
      expect(await check(db)).toEqual([]);
    }),
  );

  test.prop([some, fc.nat()], runs(40))("lack a row that somebody took away", (log, which) =>
    filled(log, async (db) => {
      const rows = await rowsOf(db);
      const gone = rows[which % Math.max(1, rows.length)];
      if (!gone) return;
      await db.table(gone.table.name).delete(gone.key);
      expect(await check(db)).toContainEqual({ table: gone.table.name, key: nameOf(gone.key), code: "row-missing" });
    }),
  );

  test.prop([some, fc.nat(), fc.nat()], runs(60))("show which row says something else", (log, which, field) =>
    filled(log, async (db) => {
      const rows = await rowsOf(db);
      const one = rows[which % Math.max(1, rows.length)];
      if (!one) return;
      const keys = one.table.kind === "registers" ? [one.table.keyField] : ["at", "origin", "index", "n"];
      const names = Object.keys(one.row).filter((name) => !keys.includes(name) && name !== "stamps");
      const name = names[field % Math.max(1, names.length)] ?? "made up";
      await db.table(one.table.name).put({ ...one.row, [name]: "changed by somebody" });
      expect(await check(db)).toContainEqual({ table: one.table.name, key: nameOf(one.key), code: "row-changed" });
    }),
  );

  test.prop([some, fc.nat(), fc.boolean()], runs(40))("show a row that no entry speaks of", (log, which, isField) =>
    filled(log, async (db) => {
      const rows = await rowsOf(db);
      const one = rows[which % Math.max(1, rows.length)];
      if (!one) return;
      const { name, kind } = one.table;
      const more = kind === "registers" ? (isField ? { more: 1 } : { [one.table.keyField]: "made up" }) : { n: 9_999 };
      await db.table(name).put({ ...one.row, ...more });
      const found = await check(db);
      expect(found).toHaveLength(1);
      expect(found).toMatchObject([{ table: name, code: kind === "registers" ? "row-changed" : "row-extra" }]);
      await rebuild(db);
      expect(await check(db)).toEqual([]);
    }),
  );

  test.prop([some], runs(3))("are not compared while they are made anew", (log) =>
    filled(log, async (db) => {
      await db.meta.put({ key: "rebuild", done: 0, total: 1, after: null });
      expect(await check(db)).toBeUndefined();
    }),
  );
});
