import {
  type FindGroup,
  type FindQuery,
  type FoundInGroup,
  type Hit,
  chunkKey,
  chunkOf,
  planOf,
  searchSegments,
  wantedBy,
} from "../../../domain/casework/find";
import type { Database } from "../../base/database";
import type { FindSegmentRow } from "../../base/find-rows";
import { BlockCache, type HeldSegment } from "./block-cache";
import { findIndex } from "./find-state";
import { loadSegment } from "./load-segment";
import { ownerKeys } from "./owner-keys";

export interface FindOptions {
  /** At most so many of each group, the best first. */
  readonly most: number;
  readonly signal?: AbortSignal;
}

/** Of one group: how many were found, and the names of the best of them. */
export interface FoundRefs {
  readonly group: FindGroup;
  readonly count: number;
  readonly refs: readonly string[];
}

/** Asks the index; what one asking has read of it, the next need not read again. */
export type Find = (query: FindQuery, options: FindOptions) => Promise<readonly FoundRefs[]>;

/**
 * Opens the index for a page that asks it again and again. Each asking is answered as of one moment.
 * @throws what `signal` was aborted with.
 */
export function openFind(db: Database): Find {
  const cache = new BlockCache(db);
  return (query, options) => db.transaction("r", tablesOf(db), async () => findNow(db, cache, query, options));
}

const tablesOf = (db: Database) => [
  ...[db.meta, db.findSegments, db.findBlocks],
  ...[db.cases, db.links, db.sources, db.datasets],
];

/** Rows of own data count as long as their import does, also where its words are not taken out yet. */
async function countingSegments(db: Database): Promise<FindSegmentRow[]> {
  const datasets = await db.datasets.toArray();
  const imports = new Set(datasets.flatMap(({ importId, withdrawn }) => (withdrawn === true ? [] : importId)));
  return (await db.findSegments.toArray()).filter(({ of }) => of === undefined || imports.has(of));
}

async function findNow(
  db: Database,
  cache: BlockCache,
  query: FindQuery,
  { most, signal }: FindOptions,
): Promise<readonly FoundRefs[]> {
  if (query.parts.length === 0 || !(await findIndex(db))) return [];
  const rows = await countingSegments(db);
  const held = await cache.hold(rows);
  const owners = await ownerKeys(db, query);
  const wanted = wantedBy(query.parts);
  const lines = { ...wanted, keys: [...wanted.keys, ...[...owners.values()].flat()] };
  signal?.throwIfAborted();
  const loaded = await Promise.all(rows.map((row, n) => loadSegment(cache, row, held[n] as HeldSegment, lines)));
  signal?.throwIfAborted();
  const plan = planOf(query, (part) => owners.get(part));
  const found = searchSegments(plan, loaded, corpusOf(rows), most);
  const refs = await refsOf(cache, rows, held, found);
  return found.map(({ group, count, best }) => ({ group, count, refs: best.flatMap(({ id }) => refs.get(id) ?? []) }));
}

const corpusOf = (rows: readonly FindSegmentRow[]) => ({
  documents: rows.reduce((sum, { documents }) => sum + documents, 0),
  words: rows.reduce((sum, { words }) => sum + words, 0),
});

/** The names of documents, by their numbers. */
async function refsOf(
  cache: BlockCache,
  rows: readonly FindSegmentRow[],
  held: readonly HeldSegment[],
  found: readonly FoundInGroup[],
): Promise<Map<number, string>> {
  const hits = found.flatMap(({ best }) => best);
  const refs = new Map<number, string>();
  await Promise.all(
    rows.map(async (row, n) => {
      const keys = [...new Set(hitsIn(row, hits).map(({ id }) => chunkKey(id)))];
      if (keys.length === 0) return;
      const { lists } = await loadSegment(cache, row, held[n] as HeldSegment, { keys, prefixes: [] });
      for (const chunk of lists.values()) for (const { id, ref } of chunkOf(chunk)) refs.set(id, ref);
    }),
  );
  return refs;
}

const hitsIn = ({ base, end }: FindSegmentRow, hits: readonly Hit[]): Hit[] =>
  hits.filter(({ id }) => id >= base && id < end);
