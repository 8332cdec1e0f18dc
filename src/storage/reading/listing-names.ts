import type { Database } from "../base/database";

/** The names of subjects by their keys; a subject without a name has its id. */
export async function listingNames(db: Database, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(keys)];
  const rows = await db.listings.bulkGet(wanted);
  return new Map(rows.flatMap((row) => (row ? [[row.listingKey, row.name || row.id] as const] : [])));
}
