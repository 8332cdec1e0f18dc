import type { ChangeRow, WatchRow } from "../../../domain/casework/watch";
import type { Recorded } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { linkedCaptures } from "../evidence";
import { everyFactAbout } from "../facts/facts-now";
import { changesOfWatch, watchesOfCase } from "./watches";

/** A watch, with what it has told; `untaken` is what was told since the listing was last captured for its case. */
export interface WatchWithChanges {
  readonly watch: WatchRow;
  readonly told: readonly Recorded<ChangeRow>[];
  readonly untaken: readonly Recorded<ChangeRow>[];
}

/** The watches of a case with what they have told. */
export async function watchesWithChanges(db: Database, caseId: string): Promise<WatchWithChanges[]> {
  const watches = await watchesOfCase(db, caseId);
  const captured = await lastCaptured(
    db,
    caseId,
    watches.map(({ listing }) => listing),
  );
  return Promise.all(
    watches.map(async (watch) => {
      const told = await changesOfWatch(db, watch.watchId);
      const since = captured.get(watch.listing) ?? "";
      return { watch, told, untaken: told.filter(({ at }) => at > since) };
    }),
  );
}

/** When each of these listings was captured last for a case. */
async function lastCaptured(
  db: Database,
  caseId: string,
  listings: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (listings.length === 0) return new Map();
  const captures = new Map((await linkedCaptures(db, caseId)).map((row) => [row.captureId, row.capturedAt]));
  const facts = await everyFactAbout(db, listings);
  const last = new Map<string, string>();
  for (const { captureId, subject } of facts) {
    const at = captures.get(captureId) ?? "";
    if (at > (last.get(subject) ?? "")) last.set(subject, at);
  }
  return last;
}
