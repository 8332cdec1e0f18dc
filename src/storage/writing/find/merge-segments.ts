import { COLUMN_BYTES, type SegmentEntry, mergeEntries, segmentsToMerge } from "../../../domain/casework/find";
import type { Database } from "../../base/database";
import type { FindMergeRow, FindSegmentRow } from "../../base/find-rows";
import { findIndex, findMerge } from "../../reading/find/find-state";
import { COLUMNS, blockOf, firstKeys, placeOf, readBlocks } from "../../reading/find/segment-blocks";
import { dropMerge } from "./merge-state";
import { dropSegment, writeBlocks, writeColumns } from "./write-segment";

/** So many blocks of each segment are read in one step. */
const AT_ONCE = 12;

/**
 * Takes one step in making few segments of many, in a transaction of its own: a step reads and writes a bounded number of blocks, and
 * the last one puts the merged segment in the place of those it was made of. What was cut off goes on where it was. Answers
 * whether there is more to do.
 */
export const mergeStep = (db: Database): Promise<boolean> =>
  db.transaction("rw", db.meta, db.findSegments, db.findBlocks, async () => {
    const merge = (await findMerge(db)) ?? (await beginMerge(db));
    if (!merge) return false;
    const inputs = (await db.findSegments.bulkGet([...merge.inputs])).filter((row) => row !== undefined);
    if (inputs.length < merge.inputs.length) await dropMerge(db);
    else await goOn(db, merge, inputs);
    return true;
  });

async function beginMerge(db: Database): Promise<FindMergeRow | undefined> {
  const index = await findIndex(db);
  if (!index) return undefined;
  const segments = (await db.findSegments.toArray()).sort((a, b) => a.base - b.base);
  const inputs = segmentsToMerge(segments).map(({ id }) => id);
  if (inputs.length === 0) return undefined;
  const output = index.nextSegment;
  await db.meta.put({ ...index, nextSegment: output + 1 });
  return { key: "find-merge", inputs, output, after: COLUMNS, bytes: 0 };
}

async function goOn(db: Database, merge: FindMergeRow, inputs: readonly FindSegmentRow[]): Promise<void> {
  const read = await Promise.all(inputs.map(({ id }) => readOn(db, id, merge.after)));
  // Beyond this key a segment may have lines that are not read yet.
  const limits = read.flatMap(({ limit }) => (limit === undefined ? [] : [limit]));
  const limit = limits.length > 0 ? limits.reduce((a, b) => (a < b ? a : b)) : undefined;
  const lines = read.map(({ entries }) => entries.filter(({ key }) => limit === undefined || key <= limit));
  const bytes = merge.bytes + (await writeBlocks(db, merge.output, mergeEntries(lines)));
  if (limit !== undefined) await db.meta.put({ ...merge, after: limit, bytes });
  else await finish(db, { ...merge, bytes }, inputs);
}

/** The next lines of a segment behind a key; `limit` is the key of the last of them where there are more. */
async function readOn(
  db: Database,
  segment: number,
  after: string,
): Promise<{ readonly entries: readonly SegmentEntry[]; readonly limit?: string }> {
  const firsts = await firstKeys(db, segment);
  const from = Math.max(0, blockOf(firsts, after));
  const blocks = await readBlocks(db, segment, firsts.slice(from, from + AT_ONCE));
  const entries = [...blocks.values()].flat();
  const fresh = entries.slice(
    entries[placeOf(entries, after)]?.key === after ? placeOf(entries, after) + 1 : placeOf(entries, after),
  );
  const last = entries.at(-1);
  return { entries: fresh, ...(last && from + AT_ONCE < firsts.length && { limit: last.key }) };
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
  await db.findSegments.put({
    id: output,
    base,
    end,
    documents: sum("documents"),
    words: sum("words"),
    bytes,
    changes: 0,
  });
  await db.meta.delete("find-merge");
}
