import { jcs } from "../../../src/domain/ledger/log";
import type { Database } from "../../../src/storage/reading";
import { projections } from "../../../src/storage/base/tables";

async function dump(db: Database, names: readonly string[]): Promise<string> {
  const rows = await db.transaction("r", db.tables, () => Promise.all(names.map((name) => db.table(name).toArray())));
  return jcs(Object.fromEntries(names.map((name, i) => [name, rows[i]])));
}

/** Every table derived from the log, row for row, in its one spelling. */
export const tablesOf = (db: Database): Promise<string> =>
  dump(
    db,
    projections.map(({ name }) => name),
  );

/** Everything the database holds: the log, the tables and where the log stands. */
export const everythingOf = (db: Database): Promise<string> =>
  dump(
    db,
    db.tables.map(({ name }) => name),
  );
