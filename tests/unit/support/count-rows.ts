import type { DBCoreCursor, DBCoreTable } from "dexie";
import type { Database } from "../../../src/storage/reading";

/** Counts the rows and keys that are read of a database, or passed over. Before it is open. */
export function countRows(db: Database): { rows: number } {
  const read = { rows: 0 };
  db.use({
    stack: "dbcore",
    name: "count-rows",
    create: (core) => ({ ...core, table: (name) => counting(core.table(name), read) }),
  });
  return read;
}

function counting(table: DBCoreTable, read: { rows: number }): DBCoreTable {
  return {
    ...table,
    get: async (request) => {
      read.rows += 1;
      return table.get(request) as Promise<unknown>;
    },
    getMany: async (request) => {
      read.rows += request.keys.length;
      return table.getMany(request);
    },
    query: async (request) => {
      const found = await table.query(request);
      read.rows += found.result.length;
      return found;
    },
    openCursor: async (request) => {
      const cursor = await table.openCursor(request);
      return cursor && countingCursor(cursor, read);
    },
  };
}

const countingCursor = (cursor: DBCoreCursor, read: { rows: number }): DBCoreCursor =>
  Object.create(cursor, {
    advance: {
      value: (count: number) => {
        read.rows += count;
        cursor.advance(count);
      },
    },
    start: {
      value: (onNext: () => void) =>
        cursor.start(() => {
          read.rows += 1;
          onNext();
        }),
    },
  }) as DBCoreCursor;
