import { FOUND_TABLES, documentOfRow } from "../../../domain/casework/find";
import type { Database } from "../../base/database";
import type { FindRemakeRow } from "../../base/find-rows";
import { INDEX_VERSION } from "../../base/index-version";
import { findIndex, findRemake } from "../../reading/find/find-state";
import { keyOf } from "../../reading/find/key-of";
import { foundIn } from "../../reading/find/found-in";
import { isRebuilding } from "../../reading/rebuild-state";
import { indexDocuments } from "./index-documents";
import { awaitPages } from "./await-pages";

const SLICE = 500;

/** Throws the index away, in the transaction that is open, and notes that it is to be made anew from the tables. */
export async function beginRemake(db: Database): Promise<void> {
  for (const table of [db.findSegments, db.findBlocks, db.findPages]) await table.clear();
  await db.meta.delete("find-merge");
  await db.meta.bulkPut([
    { key: "find", version: INDEX_VERSION, nextDocument: 0, nextSegment: 0 },
    { key: "find-remake", table: 0, after: null, done: 0, total: 0 },
  ]);
}

async function countRows(db: Database): Promise<number> {
  const counts = await Promise.all(FOUND_TABLES.map(({ table }) => db.table(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Takes the next rows of the tables into an index that is being made anew, in a transaction of its own; begins with it where the
 * index is of another version. What was cut off goes on where it was. Answers whether there is more to do.
 */
export const remakeStep = (db: Database): Promise<boolean> =>
  db.transaction("rw", db.tables, async () => {
    // Tables that are made anew themselves are waited for.
    if (await isRebuilding(db)) return false;
    if (!(await findIndex(db))) await beginRemake(db);
    const remake = await findRemake(db);
    if (!remake) return false;
    await takeRows(db, remake);
    return true;
  });

async function takeRows(db: Database, remake: FindRemakeRow): Promise<void> {
  const table = FOUND_TABLES[remake.table]?.table;
  if (table === undefined) {
    await db.meta.delete("find-remake");
    return;
  }
  const rows = db.table<object, IDBValidKey>(table);
  const next = remake.after === null ? rows.orderBy(":id") : rows.where(":id").above(remake.after);
  const taken = await next.limit(SLICE).toArray();
  await indexDocuments(
    db,
    (await foundIn(db, table, taken)).flatMap((row) => documentOfRow(table, row) ?? []),
  );
  if (table === "captures") await awaitPages(db, taken);
  const last = taken.at(-1);
  const total = remake.total > 0 ? remake.total : await countRows(db);
  const done = remake.done + taken.length;
  const place = last ? { after: keyOf(db, table, last) } : { table: remake.table + 1, after: null };
  await db.meta.put({ ...remake, ...place, done, total: Math.max(done, total) });
}
