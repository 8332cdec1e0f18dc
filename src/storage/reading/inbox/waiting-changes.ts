import { madeAt } from "../../../domain/ledger/log";
import type { Database, RecordKey } from "../../base/database";
import { listingNames } from "../listing-names";
import type { Waiting } from "./item";

/** What watches found and nobody has put away; `isPutAway` says by the change's id whether it was. */
export async function waitingChanges(
  db: Database,
  isOpen: (caseId: string) => boolean,
  isPutAway: (changeId: string) => boolean,
): Promise<readonly Waiting[]> {
  // Ids and keys come in one order. Changes grow with the years, what is open of them does not: only that is read.
  const ids = (await db.changes.orderBy("changeId").keys()) as string[];
  const keys = await db.changes.orderBy("changeId").primaryKeys();
  return changesOf(
    db,
    keys.filter((_, n) => !isPutAway(ids[n] ?? "")),
    isOpen,
  );
}

/** The changes of these ids. */
export const changesById = async (db: Database, ids: readonly string[]): Promise<readonly Waiting[]> =>
  changesOf(db, await db.changes.where("changeId").anyOf(ids).primaryKeys(), () => true);

async function changesOf(
  db: Database,
  keys: readonly RecordKey[],
  isOpen: (caseId: string) => boolean,
): Promise<readonly Waiting[]> {
  const rows = (await db.changes.bulkGet([...keys])).filter((row) => row !== undefined);
  const open = rows.filter(({ caseId }) => isOpen(caseId));
  const names = await listingNames(
    db,
    open.map(({ listing }) => listing),
  );
  return open.map((row) => ({
    item: `change ${row.changeId}`,
    kind: row.found === "changed" ? "change" : "unread",
    caseId: row.caseId,
    since: madeAt(row),
    due: "",
    id: row.changeId,
    row,
    place: { origin: row.origin, index: row.index },
    title: names.get(row.listing) ?? row.listing,
  }));
}
