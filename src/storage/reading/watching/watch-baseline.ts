import { type Baseline, type HeldCapture, type WatchRow, baselineOf } from "../../../domain/casework/watch";
import { groupBy } from "../../../domain/ground/grouping";
import type { Database } from "../../base/database";
import { linkedCaptures } from "../evidence";
import { factsAbout } from "../facts/facts-now";
import { changesOfWatch } from "./watches";

/** What is known of a watched listing: what its case captured of it, and what the watch has told since. */
export async function watchBaseline(db: Database, watch: WatchRow): Promise<Baseline> {
  return baselineOf(await capturesOfListing(db, watch), await changesOfWatch(db, watch.watchId));
}

/** The captures of a case that took facts of a listing. */
async function capturesOfListing(
  db: Database,
  { caseId, listing }: Pick<WatchRow, "caseId" | "listing">,
): Promise<HeldCapture[]> {
  const captures = await linkedCaptures(db, caseId);
  const rows = await factsAbout(db, [listing]);
  const byCapture = groupBy(rows, ({ captureId }) => captureId);
  return captures.flatMap(({ captureId, capturedAt, readAt, origin, index }) => {
    const facts = byCapture.get(captureId)?.map(({ fact }) => fact);
    return facts ? [{ at: capturedAt, readAt, origin, index, facts }] : [];
  });
}
