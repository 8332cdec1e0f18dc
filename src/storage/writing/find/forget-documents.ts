import {
  type Described,
  type FindDocument,
  analyse,
  chunkKey,
  chunkOf,
  firstOf,
  keysOf,
  refKey,
} from "../../../domain/casework/find";
import type { Database } from "../../base/database";
import type { FindSegmentRow } from "../../base/find-rows";
import { blockOf, entryIn, firstKeys, readBlocks } from "../../reading/find/segment-blocks";
import { dropMerge } from "./merge-state";
import { takeFrom } from "./take-from";

/** A document that is to go: with its words, where those are known, it goes quickly; by its name alone, everything is looked through. */
export type Leaving = Pick<FindDocument, "ref"> & Partial<FindDocument>;

/**
 * Takes documents out of the index, in the transaction that is open, so that none of their words is left in any block. Where
 * fewer lines named them than they say, everything of the segment is looked through.
 */
export async function forgetDocuments(db: Database, documents: readonly Leaving[]): Promise<void> {
  if (documents.length === 0) return;
  const left = new Map(documents.map((document) => [document.ref, document]));
  for (const segment of await db.findSegments.reverse().toArray()) {
    if (left.size === 0) return;
    const firsts = await firstKeys(db, segment.id);
    const found = await describedIn(db, segment, firsts, [...left.keys()]);
    if (found.length === 0) continue;
    await dropMerge(db);
    await takeOut(db, segment, firsts, found, left);
    for (const { ref } of found) left.delete(ref);
  }
}

/** Those of some documents that a segment has. */
async function describedIn(
  db: Database,
  segment: FindSegmentRow,
  firsts: readonly string[],
  refs: readonly string[],
): Promise<Described[]> {
  const lines = await linesOf(db, segment.id, firsts, refs.map(refKey));
  const ids = lines.map(({ value }) => firstOf(value));
  const chunks = await linesOf(db, segment.id, firsts, [...new Set(ids.map(chunkKey))]);
  const wanted = new Set(ids);
  return chunks.flatMap(({ value }) => chunkOf(value)).filter(({ id }) => wanted.has(id));
}

async function linesOf(db: Database, segment: number, firsts: readonly string[], keys: readonly string[]) {
  const blockAt = (key: string) => firsts[blockOf(firsts, key)];
  const blocks = await readBlocks(db, segment, [...new Set(keys.flatMap((key) => blockAt(key) ?? []))]);
  return keys.flatMap((key) => entryIn(blocks.get(blockAt(key) ?? "") ?? [], key) ?? []);
}

async function takeOut(
  db: Database,
  segment: FindSegmentRow,
  firsts: readonly string[],
  found: readonly Described[],
  documents: ReadonlyMap<string, Leaving>,
): Promise<void> {
  const ids = new Set(found.map(({ id }) => id));
  const keys = new Set(found.map(({ id }) => chunkKey(id)));
  for (const { ref } of found) for (const key of keysOfLeaving(documents.get(ref))) keys.add(key);
  const indexes = [...new Set([...keys].map((key) => blockOf(firsts, key)).filter((n) => n >= 0))];
  const expected = found.reduce((sum, described) => sum + described.keys + 1, 0);
  const taken = await takeFrom(db, segment, { ids, keys, blocks: indexes.flatMap((n) => firsts[n] ?? []) });
  const held = taken < expected ? await db.findSegments.get(segment.id) : undefined;
  if (held) await takeFrom(db, held, { ids, blocks: await firstKeys(db, segment.id) });
}

function keysOfLeaving(leaving: Leaving | undefined): readonly string[] {
  if (leaving?.texts === undefined || leaving.kind === undefined) return [];
  const { texts, filters = [], kind, ref } = leaving;
  const document: FindDocument = { ref, kind, texts, filters };
  return keysOf(document, analyse(document));
}
