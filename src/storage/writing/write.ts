import type { Transaction } from "dexie";
import type { Database } from "../base/database";
import { storageFailure } from "../base/failure";

/**
 * Run work that writes, in one transaction over all tables: all of it is written or nothing is. Rejects with what broke
 * the transaction off: a full disk, say, and not the "aborted" that every row still under way then fails with.
 */
export async function writing<T>(db: Database, work: () => Promise<T>): Promise<T> {
  try {
    return await writingOnce(db, work);
  } catch (error) {
    if (storageFailure(error)?.code !== "storage-closed") throw error;
    // The next transaction may be let in: after a full disk Firefox opens one in which nothing can be but deleted.
    return writingOnce(db, work);
  }
}

async function writingOnce<T>(db: Database, work: () => Promise<T>): Promise<T> {
  let transaction: Transaction | undefined;
  try {
    return await db.transaction("rw", db.tables, async (opened) => {
      transaction = opened;
      return work();
    });
  } catch (error) {
    throw transaction?.idbtrans.error ?? error;
  }
}
