import { type SegmentEntry, entriesOf } from "../../../domain/casework/find";
import type { Database } from "../../base/database";
import type { FindBlockKey } from "../../base/find-rows";

/** Where columns stand: before every key. */
export const COLUMNS = "";
/** Behind every key that begins with a text. */
export const BEHIND = "\uffff";

/** The first keys of a segment's blocks, in their order, but for its columns. */
export async function firstKeys(db: Database, segment: number): Promise<string[]> {
  const keys = await db.findBlocks.where(":id").between([segment, COLUMNS], [segment, []], false, true).primaryKeys();
  return keys.map(([, first]) => first);
}

/** Which block a key is in, if it is there at all: the last whose first key is not behind it; -1 where there is none. */
export function blockOf(firsts: readonly string[], key: string): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? "") <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The lines of some of a segment's blocks, by the blocks' first keys. */
export async function readBlocks(
  db: Database,
  segment: number,
  firsts: readonly string[],
): Promise<Map<string, SegmentEntry[]>> {
  const rows = await db.findBlocks.bulkGet(firsts.map((first): FindBlockKey => [segment, first]));
  return new Map(rows.flatMap((row) => (row ? [[row.first, entriesOf(row.bytes)] as const] : [])));
}

/** The line with a key among those of its block. */
export function entryIn(entries: readonly SegmentEntry[], key: string): SegmentEntry | undefined {
  const at = placeOf(entries, key);
  return entries[at]?.key === key ? entries[at] : undefined;
}

/** The place of the first line that is not before a key. */
export function placeOf(entries: readonly SegmentEntry[], key: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.key ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
