import type { Database } from "../../base/database";
import type { FindSegmentRow } from "../../base/find-rows";
import { dropMerge } from "./merge-state";
import { dropSegment } from "./write-segment";

/** The segments that hold the rows of an import, and nothing else. */
export const segmentsOf = (db: Database, importId: string): Promise<FindSegmentRow[]> =>
  db.findSegments.filter(({ of }) => of === importId).toArray();

/** How many rows of an import are in its segments, from the first on. */
export const indexedRows = (segments: readonly FindSegmentRow[]): number =>
  Math.max(0, ...segments.map(({ upTo = 0 }) => upTo));

/** Takes all words of an import's rows out of the index, in the transaction that is open: its segments go as they are. */
export async function forgetImport(db: Database, importId: string): Promise<void> {
  const segments = await segmentsOf(db, importId);
  if (segments.length === 0) return;
  await dropMerge(db);
  for (const { id } of segments) await dropSegment(db, id);
}
