import type { EventRow, Recorded } from "../../domain/log";
import type { Database } from "../database";

/** The latest entries that name a case, the latest first. */
export const latestEvents = (db: Database, caseId: string, limit: number): Promise<Recorded<EventRow>[]> =>
  db.events.where("caseId").equals(caseId).reverse().limit(limit).toArray();
