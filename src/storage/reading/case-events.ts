import { evidenceViewed } from "../../domain/keeping/custody";
import { type EventRow, type Header, type Recorded, stampOf } from "../../domain/ledger/log";
import type { Database } from "../base/database";

/** What the log says of an entry beside others. */
export const eventOf = (db: Database, header: Header): Promise<Recorded<EventRow> | undefined> =>
  db.events.get([...stampOf(header), 0]);

/** The latest entries that name a case and say that something was done, the latest first; mere looks are told apart. */
export const latestEvents = (db: Database, caseId: string, limit: number): Promise<Recorded<EventRow>[]> =>
  db.events
    .where("caseId")
    .equals(caseId)
    .reverse()
    .filter(({ type }) => type !== evidenceViewed.type)
    .limit(limit)
    .toArray();
