import "fake-indexeddb/auto";
import { Database } from "../../../src/storage/reading";

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
