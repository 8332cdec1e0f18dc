import type { Collection } from "dexie";
import {
  type CaptureMade,
  type FactNow,
  type FactRow,
  type FactSaid,
  captureNow,
  factKey,
  factNow,
  isCounted,
} from "../../../domain/evidence/captures";
import type { FactKind } from "../../../domain/evidence/reading";
import type { Recorded } from "../../../domain/ledger/log";
import type { Database, RecordKey } from "../../base/database";

/**
 * The one place where rows of the table of facts are read: what officials said of a fact later is joined here, so that nobody reads
 * past it.
 */
type Rows = readonly Recorded<FactRow>[];
export type FactsNow = readonly Recorded<FactNow>[];

type SaidOf = (captureId: string, n: number) => FactSaid | undefined;

/** What was said later of facts of these captures; of all where none are named. */
async function saidOf(db: Database, captureIds?: readonly string[]): Promise<SaidOf> {
  const rows = captureIds
    ? await db.factStates.where("captureId").anyOf(captureIds).toArray()
    : await db.factStates.toArray();
  const said = new Map(rows.map((row) => [row.factKey ?? "", row]));
  return (captureId, n) => said.get(factKey(captureId, n));
}

/** Rows as the facts hold now, those that were set aside too. */
export async function asTheyHold(db: Database, rows: Rows): Promise<FactsNow> {
  if (rows.length === 0) return [];
  const said = await saidOf(db, [...new Set(rows.map(({ captureId }) => captureId))]);
  return rows.map((row) => factNow(row, said(row.captureId, row.n)));
}

async function read(db: Database, rows: Collection<Recorded<FactRow>, RecordKey>): Promise<FactsNow> {
  return asTheyHold(db, await rows.toArray());
}

/** The facts about some listings, in the order of the log, those that were set aside too. */
export const everyFactAbout = (db: Database, listings: readonly string[]): Promise<FactsNow> =>
  read(db, db.facts.where("subject").anyOf(listings));

/** Those of them that count. */
export const factsAbout = async (db: Database, listings: readonly string[]): Promise<FactsNow> =>
  (await everyFactAbout(db, listings)).filter(isCounted);

/** All facts of a kind that count, in the order of the log. */
export const factsOfKind = async (db: Database, kind: FactKind): Promise<FactsNow> =>
  (await read(db, db.facts.where("kind").equals(kind))).filter(isCounted);

/** Every fact that counts, one after the other in the order of the log. */
export async function eachFact(db: Database, onFact: (fact: Recorded<FactNow>) => void): Promise<void> {
  const said = await saidOf(db);
  await db.facts.orderBy(":id").each((row) => {
    const now = factNow(row, said(row.captureId, row.n));
    if (isCounted(now)) onFact(now);
  });
}

/** The facts with these keys, in their order, those that were set aside too. */
export async function factsAt(
  db: Database,
  keys: readonly RecordKey[],
): Promise<readonly (Recorded<FactNow> | undefined)[]> {
  const rows = await db.facts.bulkGet([...keys]);
  const here = await asTheyHold(
    db,
    rows.filter((row) => row !== undefined),
  );
  const next = here.values();
  return rows.map((row) => row && next.next().value);
}

/** A capture as its entry has it, its facts as they hold now: each keeps its number, those that were set aside too. */
export async function captureAsItHolds(db: Database, capture: CaptureMade) {
  const said = await saidOf(db, [capture.captureId]);
  return captureNow(capture, (n) => said(capture.captureId, n));
}

/** How many facts of each capture were set aside. */
export async function setAsideByCapture(db: Database): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { captureId = "", setAside } of await db.factStates.toArray())
    if (setAside) counts.set(captureId, (counts.get(captureId) ?? 0) + 1);
  return counts;
}
