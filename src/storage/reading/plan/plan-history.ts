import type { EventRow, Recorded } from "../../../domain/ledger/log";
import type { Database, EntryKey } from "../../base/database";
import { payloadOf } from "../../base/payload";
import type { StoredEntry } from "../entries";

/** An entry that made a plan what it is: what the log has of it, and what it says where that was not erased. */
export interface PlanEntry {
  readonly event: Recorded<EventRow>;
  readonly payload: StoredEntry["payload"];
}

/** The latest entries of a case that are of these types, the latest first; `more` where there are others. */
export async function planHistory(
  db: Database,
  log: Database,
  caseId: string,
  { types, limit }: { readonly types: ReadonlySet<string>; readonly limit: number },
): Promise<readonly PlanEntry[]> {
  const events = await latestOf(db, caseId, types, limit);
  const kept = await log.payloads.bulkGet(events.map(({ origin, index }): EntryKey => [origin, index]));
  return events.map((event, n) => ({ event, payload: payloadOf(kept[n]) }));
}

/** Keys read at once: a cursor would ask for one entry after the other, each time that a plan changes. */
const AT_ONCE = 50;

async function latestOf(db: Database, caseId: string, types: ReadonlySet<string>, limit: number) {
  const keys = (await db.events.where("caseId").equals(caseId).primaryKeys()).reverse();
  const found: Recorded<EventRow>[] = [];
  for (let at = 0; at < keys.length && found.length < limit; at += AT_ONCE) {
    const rows = await db.events.bulkGet(keys.slice(at, at + AT_ONCE));
    found.push(...rows.flatMap((row) => (row && types.has(row.type) ? [row] : [])));
  }
  return found.slice(0, limit);
}
