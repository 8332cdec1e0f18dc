import type { ChangeRow } from "../../../domain/casework/watch";
import type { Recorded } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { watchesWithChanges } from "./untaken-changes";
import { watchesOfListings } from "./watches";

/** What watches of open cases have told of these listings and nobody has captured since, the latest first: what has changed, not what was in the way. */
export async function changesOnPage(db: Database, listings: readonly string[]): Promise<Recorded<ChangeRow>[]> {
  const on = new Set((await watchesOfListings(db, listings)).map(({ watchId }) => watchId));
  const rows = await db.watches.bulkGet([...on]);
  const cases = new Set(rows.flatMap((row) => row?.caseId ?? []));
  const told = await Promise.all([...cases].map((caseId) => watchesWithChanges(db, caseId)));
  return told
    .flat()
    .flatMap(({ watch, untaken }) => (on.has(watch.watchId) ? untaken : []))
    .filter(({ found }) => found === "changed")
    .sort((a, b) => (a.readAt < b.readAt ? 1 : -1));
}
