import "fake-indexeddb/auto";
import { vi } from "vitest";
import { Database } from "../../../src/storage/reading";

// Hundreds of databases are made and thrown away; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

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
