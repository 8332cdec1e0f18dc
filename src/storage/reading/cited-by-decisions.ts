import type { Database, EntryKey } from "../base/database";

/**
 * The entries that a case's decisions cite, and those that laid out and weighed what they compare: whatever became of the links since,
 * a decision goes out with what it rests on.
 */
export async function citedByDecisions(db: Database, caseId: string): Promise<readonly EntryKey[]> {
  const rows = await db.decisions.where("caseId").equals(caseId).toArray();
  const keys = rows.flatMap(({ record: { cited, compared } }) =>
    [...cited, ...(compared ? [compared.framed, compared.fixed] : [])].map(({ origin, index }): EntryKey => [
      origin,
      index,
    ]),
  );
  // What was cited may be in a log that is not here: the checker says so.
  const headers = await db.entries.bulkGet(keys);
  return keys.filter((_key, n) => headers[n] !== undefined);
}
