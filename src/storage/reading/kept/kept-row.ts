import type { Table } from "dexie";

/**
 * A row with kept bytes, by their SHA-256; undefined where it is not there, or where its bytes are lost: Firefox gives no row
 * then. @throws where the database itself fails.
 */
export async function keptRow<R>(table: Table<R, string>, sha256: string): Promise<R | undefined> {
  try {
    return await table.get(sha256);
  } catch {
    // A database that answers no question at all throws here again.
    await table.where("sha256").equals(sha256).count();
    return undefined;
  }
}
