import { type Database, sweepArtifacts } from "../storage";

const HOUR_MS = 3_600_000;

/** Take away what captures that were cut off have left, an hour later: by then none of them is under way. */
export async function sweepOrphans(db: Database, now: string): Promise<void> {
  await sweepArtifacts(db, new Date(Date.parse(now) - HOUR_MS).toISOString());
}
