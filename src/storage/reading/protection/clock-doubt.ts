import { type ClockDoubt, clockDoubt } from "../../../domain/casework/protection";
import type { Database } from "../../base/database";
import { lastOwnEntry } from "../own-log";

interface Asked {
  /** What the clock shows (ISO 8601, UTC). */
  readonly now: string;
  /** When the case was closed. */
  readonly closedAt: string;
  /** When the official last said that the date was right. */
  readonly confirmed: string | undefined;
}

/** Whether the date should be looked at before a case's evidence is erased by it; undefined where it need not. */
export async function doubtOfClock(db: Database, { now, closedAt, confirmed }: Asked): Promise<ClockDoubt | undefined> {
  const last = await lastOwnEntry(db);
  return clockDoubt({
    now,
    // By its place in the log: where the clock went back once, no later entry takes that away.
    last: last?.at,
    from: closedAt,
    confirmed,
    latestWithin: async (from, to) => (await db.events.where(":id").between([from], [to, []], true, true).last())?.at,
  });
}
