import { isOpened } from "../../../domain/casework/cases";
import { type ChangeRow, type WatchRow, isOn } from "../../../domain/casework/watch";
import { type Recorded, compareStamps } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { latestFirst } from "../order";

type Row = Partial<WatchRow>;
const isSet = <R extends Row>(row: R): row is R & WatchRow => row.setAt !== undefined && row.caseId !== undefined;

/** The watches of a case, those that are on first, the latest first. */
export async function watchesOfCase(db: Database, caseId: string): Promise<WatchRow[]> {
  const rows = (await db.watches.where("caseId").equals(caseId).toArray()).filter(isSet).sort(latestFirst("setAt"));
  return [...rows.filter(isOn), ...rows.filter((row) => !isOn(row))];
}

/** A watch that is on, of a case that is open; undefined where it has ended with either. */
export async function watchOn(db: Database, watchId: string): Promise<WatchRow | undefined> {
  const [row] = await ofOpenCases(db, [await db.watches.get(watchId)]);
  return row;
}

/** All watches that are on, of cases that are open. */
export const watchesOn = async (db: Database): Promise<WatchRow[]> => ofOpenCases(db, await db.watches.toArray());

/** Those of them that are on one of these listings. */
export const watchesOfListings = async (db: Database, keys: readonly string[]): Promise<WatchRow[]> =>
  ofOpenCases(db, await db.watches.where("listing").anyOf(keys).toArray());

async function ofOpenCases(db: Database, rows: readonly (Row | undefined)[]): Promise<WatchRow[]> {
  const on = rows.flatMap((row) => (row && isSet(row) && isOn(row) ? [row] : []));
  if (on.length === 0) return [];
  const cases = await db.cases.bulkGet([...new Set(on.map(({ caseId }) => caseId))]);
  const open = new Set(cases.flatMap((row) => (row && isOpened(row) && row.status === "open" ? [row.caseId] : [])));
  return on.filter(({ caseId }) => open.has(caseId));
}

/** What a watch has told, the latest first. */
export async function changesOfWatch(db: Database, watchId: string): Promise<Recorded<ChangeRow>[]> {
  const rows = await db.changes.where("watchId").equals(watchId).toArray();
  return rows.sort((a, b) => compareStamps([b.at, b.origin, b.index], [a.at, a.origin, a.index]));
}
