import { COLUMN_BYTES, type SegmentEntry, mergeEntries, segmentsToMerge } from "../../../domain/casework/find";
import { groupBy } from "../../../domain/ground/grouping";
import type { Database } from "../../base/database";
import type { FindMergeRow, FindSegmentRow } from "../../base/find-rows";
import { findIndex, findMerge } from "../../reading/find/find-state";
import { COLUMNS, blockOf, firstKeys, placeOf, readBlocks } from "../../reading/find/segment-blocks";
import { indexedRows } from "./import-segments";
import { dropMerge } from "./merge-state";
import { dropSegment, writeBlocks, writeColumns } from "./write-segment";

/** So many blocks of each segment are read in one step, unless told. */
const AT_ONCE = 12;

/**
 * Takes one step in making few segments of many, in a transaction of its own: a step reads and writes a bounded number of blocks, and
 * the last one puts the merged segment in the place of those it was made of. What was cut off goes on where it was. Answers
 * whether there is more to do.
 */
export const mergeStep = (db: Database, atOnce = AT_ONCE): Promise<boolean> =>
  db.transaction("rw", db.meta, db.findSegments, db.findBlocks, async () => {
    const merge = (await findMerge(db)) ?? (await beginMerge(db));
    if (!merge) return false;
    const inputs = (await db.findSegments.bulkGet([...merge.inputs])).filter((row) => row !== undefined);
    if (inputs.length < merge.inputs.length) await dropMerge(db);
    else await goOn(db, merge, { inputs, atOnce });
    return true;
  });

async function beginMerge(db: Database): Promise<FindMergeRow | undefined> {
  const index = await findIndex(db);
  if (!index) return undefined;
  const segments = (await db.findSegments.toArray()).sort((a, b) => a.base - b.base);
  // What is taken out as a whole is put together with nothing else.
  const inputs = [...groupBy(segments, ({ of = "" }) => of).values()]
    .map((some) => segmentsToMerge(some).map(({ id }) => id))
    .find((some) => some.length > 0);
  if (!inputs) return undefined;
  const output = index.nextSegment;
  await db.meta.put({ ...index, nextSegment: output + 1 });
  return { key: "find-merge", inputs, output, after: COLUMNS, bytes: 0 };
}

interface Merging {
  readonly inputs: readonly FindSegmentRow[];
  readonly atOnce: number;
}

async function goOn(db: Database, merge: FindMergeRow, { inputs, atOnce }: Merging): Promise<void> {
  const read = await Promise.all(inputs.map(({ id }) => readOn(db, id, { after: merge.after, atOnce })));
  // Beyond this key a segment may have lines that are not read yet.
  const limits = read.flatMap(({ limit }) => (limit === undefined ? [] : [limit]));
  const limit = limits.length > 0 ? limits.reduce((a, b) => (a < b ? a : b)) : undefined;
  const lines = read.map(({ entries }) => entries.filter(({ key }) => limit === undefined || key <= limit));
  const bytes = merge.bytes + (await writeBlocks(db, merge.output, mergeEntries(lines)));
  if (limit !== undefined) await db.meta.put({ ...merge, after: limit, bytes });
  else await finish(db, { ...merge, bytes }, inputs);
}

interface Read {
  readonly entries: readonly SegmentEntry[];
  /** The key of the last of them, where there are more. */
  readonly limit?: string;
}

/** The next lines of a segment behind a key. */
async function readOn(
  db: Database,
  segment: number,
  { after, atOnce }: { readonly after: string; readonly atOnce: number },
): Promise<Read> {
  const firsts = await firstKeys(db, segment);
  const from = Math.max(0, blockOf(firsts, after));
  const isLastRead = (block: readonly SegmentEntry[]) => (block.at(-1)?.key ?? "") <= after;
  const blocks = [...(await readBlocks(db, segment, firsts.slice(from, from + atOnce + 1))).values()];
  // A block that was read to its end is not read again, or a step of one block would not move.
  const next = blocks[0] && isLastRead(blocks[0]) ? blocks.slice(1) : blocks.slice(0, atOnce);
  const entries = next.flat();
  const place = placeOf(entries, after);
  const last = entries.at(-1);
  const isMore = last !== undefined && blockOf(firsts, last.key) < firsts.length - 1;
  return {
    entries: entries.slice(entries[place]?.key === after ? place + 1 : place),
    ...(isMore && { limit: last.key }),
  };
}

async function finish(db: Database, { output, bytes }: FindMergeRow, inputs: readonly FindSegmentRow[]): Promise<void> {
  const [base, end] = [Math.min(...inputs.map((one) => one.base)), Math.max(...inputs.map((one) => one.end))];
  const columns = new Uint8Array((end - base) * COLUMN_BYTES);
  for (const input of inputs) {
    const held = await db.findBlocks.get([input.id, COLUMNS]);
    if (held) columns.set(held.bytes, (input.base - base) * COLUMN_BYTES);
    await dropSegment(db, input.id);
  }
  await writeColumns(db, output, columns);
  const sum = (field: "documents" | "words") => inputs.reduce((total, one) => total + one[field], 0);
  const of = inputs[0]?.of;
  const rows = of === undefined ? {} : { of, upTo: indexedRows(inputs) };
  const sums = { documents: sum("documents"), words: sum("words") };
  await db.findSegments.put({ id: output, base, end, ...sums, bytes, changes: 0, ...rows });
  await db.meta.delete("find-merge");
}
