import { type SegmentEntry, toBlocks } from "../../../domain/casework/find";
import type { Database } from "../../base/database";
import type { FindBlockRow } from "../../base/find-rows";
import { COLUMNS } from "../../reading/find/segment-blocks";

/** Writes lines of a segment, in the order of their keys, as blocks; answers how many bytes those have. */
export async function writeBlocks(db: Database, segment: number, entries: Iterable<SegmentEntry>): Promise<number> {
  const rows: FindBlockRow[] = [];
  for (const block of toBlocks(entries)) rows.push({ segment, ...block });
  await db.findBlocks.bulkPut(rows);
  return rows.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

export async function writeColumns(db: Database, segment: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await db.findBlocks.put({ segment, first: COLUMNS, bytes });
}

/** Takes away everything of a segment. */
export async function dropSegment(db: Database, segment: number): Promise<void> {
  await db.findSegments.delete(segment);
  await db.findBlocks.where(":id").between([segment, COLUMNS], [segment, []], true, true).delete();
}
