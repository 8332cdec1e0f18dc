import { COLUMN_BYTES, type SegmentEntry, lengthAt, kindAt, removeFrom } from "../../../domain/casework/find";
import type { Database } from "../../base/database";
import type { FindBlockKey, FindSegmentRow } from "../../base/find-rows";
import { COLUMNS, readBlocks } from "../../reading/find/segment-blocks";
import { dropSegment, writeBlocks, writeColumns } from "./write-segment";

/** What is to be taken out of a segment: documents, by their numbers, from lines with these keys (or all) of these blocks. */
interface Taking {
  readonly ids: ReadonlySet<number>;
  readonly keys?: ReadonlySet<string>;
  /** By their first keys. */
  readonly blocks: readonly string[];
}

/** Blocks are read so many at a time, so that memory stays flat. */
const AT_ONCE = 64;

/** Takes documents out of blocks of a segment, and notes that they are gone. Answers from how many lines they were taken. */
export async function takeFrom(db: Database, segment: FindSegmentRow, taking: Taking): Promise<number> {
  let taken = 0;
  let bytes = segment.bytes;
  for (let n = 0; n < taking.blocks.length; n += AT_ONCE) {
    const blocks = await readBlocks(db, segment.id, taking.blocks.slice(n, n + AT_ONCE));
    for (const [first, entries] of blocks) {
      const left = without(entries, taking);
      if (left.taken === 0) continue;
      taken += left.taken;
      bytes -= (await db.findBlocks.get([segment.id, first]))?.bytes.length ?? 0;
      await db.findBlocks.delete([segment.id, first]);
      bytes += await writeBlocks(db, segment.id, left.entries);
    }
  }
  await noteGone(db, { ...segment, bytes }, taking.ids);
  return taken;
}

function without(entries: readonly SegmentEntry[], { ids, keys }: Taking) {
  const left: SegmentEntry[] = [];
  let taken = 0;
  for (const entry of entries) {
    const isNamed = keys?.has(entry.key) ?? true;
    const { value, removed } = isNamed ? removeFrom(entry, (id) => ids.has(id)) : { value: entry.value, removed: 0 };
    taken += removed;
    if (value) left.push({ key: entry.key, value });
  }
  return { entries: left, taken };
}

async function noteGone(db: Database, segment: FindSegmentRow, ids: ReadonlySet<number>): Promise<void> {
  const key: FindBlockKey = [segment.id, COLUMNS];
  const columns = (await db.findBlocks.get(key))?.bytes.slice() ?? new Uint8Array();
  let { documents, words } = segment;
  for (const id of ids) {
    const n = id - segment.base;
    if (kindAt(columns, n) === 0) continue;
    documents -= 1;
    words -= lengthAt(columns, n);
    columns.fill(0, n * COLUMN_BYTES, (n + 1) * COLUMN_BYTES);
  }
  if (documents <= 0) return dropSegment(db, segment.id);
  await writeColumns(db, segment.id, columns);
  await db.findSegments.put({ ...segment, documents, words, changes: segment.changes + 1 });
}
