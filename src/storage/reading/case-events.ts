import { evidenceViewed } from "../../domain/keeping/custody";
import { type EventRow, type Header, type Recorded, compareStamps, stampOf } from "../../domain/ledger/log";
import type { Database } from "../base/database";

/** What the log says of an entry beside others. */
export const eventOf = (db: Database, header: Header): Promise<Recorded<EventRow> | undefined> =>
  db.events.get([...stampOf(header), 0]);

/**
 * The latest entries that say that something was done in a case, the latest first; mere looks are told apart. They name the case, or
 * they name no case but a capture that is linked to it: a fact of it was corrected, say, or labelled.
 */
export async function latestEvents(db: Database, caseId: string, limit: number): Promise<Recorded<EventRow>[]> {
  const named = await db.events
    .where("caseId")
    .equals(caseId)
    .reverse()
    .filter(({ type }) => type !== evidenceViewed.type)
    .limit(limit)
    .toArray();
  const links = await db.links.where("caseId").equals(caseId).toArray();
  const captureIds = links.filter(({ linked }) => linked).map(({ captureId }) => captureId);
  const onCaptures = await db.events
    .where("captureId")
    .anyOf(captureIds)
    .filter((event) => event.caseId === undefined && event.type !== evidenceViewed.type)
    .toArray();
  const all = [...named, ...onCaptures].sort((a, b) => compareStamps(stampOf(b), stampOf(a)));
  return all.slice(0, limit);
}
