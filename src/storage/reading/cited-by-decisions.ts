import type { Database, EntryKey } from "../base/database";

/**
 * The entries that a case's decisions cite, and those that laid out and weighed what they compare: whatever became of the links since,
 * a decision goes out with what it rests on.
 */
export async function citedByDecisions(db: Database, caseId: string): Promise<readonly EntryKey[]> {
  const rows = await db.decisions.where("caseId").equals(caseId).toArray();
  return rows.flatMap(({ record: { cited, compared } }) => [
    ...cited.map(({ origin, index }): EntryKey => [origin, index]),
    ...(compared ? [compared.framed, compared.fixed] : []).map(({ origin, index }): EntryKey => [origin, index]),
  ]);
}
