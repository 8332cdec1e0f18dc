import type { FactRow } from "../../domain/evidence/captures";
import type { EventRow, Recorded } from "../../domain/ledger/log";
import type { Database } from "../base/database";

/**
 * The facts of captures. Those of one entry lie together under its key, so that they are one read: several times
 * quicker than the index where there are many captures.
 */
export async function factsOfCaptures(db: Database, captureIds: readonly string[]): Promise<Recorded<FactRow>[]> {
  return db.transaction("r", db.events, db.facts, async () => {
    const events = await db.events.where("captureId").anyOf(captureIds).toArray();
    const facts = await Promise.all(events.filter(isMaking).map((event) => factsOf(db, event).toArray()));
    return facts.flat();
  });
}

export const isMaking = ({ type }: EventRow): boolean => type === "capture.made";

/** The facts that one entry captured, as a range. An array sorts above every number: the last key of the entry. */
export const factsOf = (db: Database, { at, origin, index }: Recorded<EventRow>) =>
  db.facts.where(":id").between([at, origin, index], [at, origin, index, []]);
