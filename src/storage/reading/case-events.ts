import { evidenceViewed } from "../../domain/keeping/custody";
import type { EventRow, Recorded } from "../../domain/ledger/log";
import type { Database } from "../base/database";

/** The latest entries that name a case and say that something was done, the latest first; mere looks are told apart. */
export const latestEvents = (db: Database, caseId: string, limit: number): Promise<Recorded<EventRow>[]> =>
  db.events
    .where("caseId")
    .equals(caseId)
    .reverse()
    .filter(({ type }) => type !== evidenceViewed.type)
    .limit(limit)
    .toArray();
