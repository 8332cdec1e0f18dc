import { IDBKeyRange, indexedDB } from "fake-indexeddb";
import "fake-indexeddb/auto";
import Dexie from "dexie";
import { Database } from "../../../src/storage/reading";

// Dexie looks for a database when it is loaded, which may have been before there was one.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

let made = 0;

/** A database of its own, in memory, for as long as it is used. */
export async function withDatabase<T>(use: (db: Database) => Promise<T>): Promise<T> {
  const db = new Database(`memory-${made++}`);
  try {
    return await use(db);
  } finally {
    await db.delete();
  }
}
