import type { DBCoreCursor, DBCoreTable } from "dexie";
import type { Database } from "../../../src/storage/reading";

/** Hears of each read of a database, with how many rows or keys it gave or passed over. To be called before it is open. */
export function watchReads(db: Database, onRead: (rows: number) => void): void {
  db.use({
    stack: "dbcore",
    name: "watch-reads",
    create: (core) => ({ ...core, table: (name) => watched(core.table(name), onRead) }),
  });
}

/** How many rows and keys were read of a database since this was last set to 0. */
export function countRows(db: Database): { rows: number } {
  const read = { rows: 0 };
  watchReads(db, (rows) => (read.rows += rows));
  return read;
}

function watched(table: DBCoreTable, onRead: (rows: number) => void): DBCoreTable {
  return {
    ...table,
    // Handed on as they are, since a promise of another kind would end the transaction.
    get: (request) =>
      table.get(request).then((row: unknown) => {
        onRead(1);
        return row;
      }),
    getMany: (request) =>
      table.getMany(request).then((rows: unknown[]) => {
        onRead(rows.length);
        return rows;
      }),
    query: (request) =>
      table.query(request).then((found) => {
        onRead(found.result.length);
        return found;
      }),
    openCursor: (request) => table.openCursor(request).then((cursor) => cursor && watchedCursor(cursor, onRead)),
  };
}

const watchedCursor = (cursor: DBCoreCursor, onRead: (rows: number) => void): DBCoreCursor =>
  Object.create(cursor, {
    advance: {
      value: (count: number) => {
        onRead(count);
        cursor.advance(count);
      },
    },
    start: {
      value: (onNext: () => void) =>
        cursor.start(() => {
          onRead(1);
          onNext();
        }),
    },
  }) as DBCoreCursor;
