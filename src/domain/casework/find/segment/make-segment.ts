import { FIND_KINDS, type FindDocument } from "../documents/document";
import { type Analysed, type Occurrence, analyse } from "./analyse";
import { type Described, writeChunk } from "./chunk";
import { COLUMN_BYTES, lengthAt, writeColumn } from "./columns";
import { type SegmentEntry, chunkKey, compareKeys, filterKey, placesKey, refKey, wordKey } from "./entry";
import { keysOf, sumOf } from "./keys-of";
import { FLAGS, ListMaker } from "./list";
import { addPlaces } from "./places";

/** A run of documents with everything that finds them; nothing in it depends on what came before. */
export interface Segment {
  /** The number of its first document, and the one behind its last. */
  readonly base: number;
  readonly end: number;
  /** In the order of their keys. */
  readonly entries: readonly SegmentEntry[];
  /** Seven bytes for each document (`writeColumn`). */
  readonly columns: Uint8Array<ArrayBuffer>;
  /** How many words its documents have together. */
  readonly words: number;
}

/** The segment of documents that get the numbers from `base` on. */
export function makeSegment(documents: readonly FindDocument[], base: number): Segment {
  const lists = new Map<string, ListMaker>();
  const chunks = new Map<string, Described[]>();
  const columns = new Uint8Array(documents.length * COLUMN_BYTES);
  let words = 0;
  documents.forEach((document, n) => {
    const analysed = analyse(document);
    const keys = keysOf(document, analysed);
    addTo(lists, base + n, document, analysed);
    describe(chunks, { id: base + n, ref: document.ref, keys: keys.length, sum: sumOf(keys) });
    columns.set(
      writeColumn({ ...document, kind: FIND_KINDS[document.kind], length: analysed.length }),
      n * COLUMN_BYTES,
    );
    words += lengthAt(columns, n);
  });
  return { base, end: base + documents.length, entries: sorted(lists, chunks), columns, words };
}

function addTo(lists: Map<string, ListMaker>, id: number, { ref, filters }: FindDocument, found: Analysed): void {
  listAt(lists, refKey(ref)).add(id, 0);
  for (const filter of new Set(filters)) listAt(lists, filterKey(filter)).add(id, 0);
  for (const [term, occurrence] of found.words) addWord(listAt(lists, wordKey(term)), id, occurrence);
  for (const [folded, places] of found.places) addPlaces(listAt(lists, placesKey(folded)), id, places);
}

function addWord(list: ListMaker, id: number, { times, flags }: Occurrence): void {
  list.add(id, times > 1 ? flags | FLAGS.more : flags);
  if (times > 1) list.number(times);
}

function listAt(lists: Map<string, ListMaker>, key: string): ListMaker {
  const held = lists.get(key);
  if (held) return held;
  const made = new ListMaker();
  lists.set(key, made);
  return made;
}

function describe(chunks: Map<string, Described[]>, document: Described): void {
  const key = chunkKey(document.id);
  const held = chunks.get(key);
  if (held) held.push(document);
  else chunks.set(key, [document]);
}

function sorted(
  lists: ReadonlyMap<string, ListMaker>,
  chunks: ReadonlyMap<string, readonly Described[]>,
): SegmentEntry[] {
  const entries: SegmentEntry[] = [];
  for (const [key, list] of lists) entries.push({ key, value: list.taken() });
  for (const [key, described] of chunks) entries.push({ key, value: writeChunk(described) });
  return entries.sort((a, b) => compareKeys(a.key, b.key));
}
