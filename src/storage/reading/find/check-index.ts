import {
  FOUND_TABLES,
  type Described,
  type Sums,
  chunkOf,
  countIn,
  documentOfRow,
  isChunk,
} from "../../../domain/casework/find";
import type { Database } from "../../base/database";
import { findIndex, findRemake } from "./find-state";
import { foundIn } from "./found-in";
import { keyOf } from "./key-of";
import { firstKeys, readBlocks } from "./segment-blocks";

/** A document that the index does not have as the tables say it, by its name. */
export interface IndexDifference {
  readonly ref: string;
  readonly code: "row-missing" | "row-changed" | "row-extra";
}

const AT_ONCE = 64;
const SLICE = 500;

/**
 * Compares the index with itself and with the tables: every document that the tables have is there once, under as many keys as its
 * description says and under those, and no other is there. Nothing is compared while there is no index, or it is being made anew.
 * @throws what `signal` was aborted with.
 */
export async function checkIndex(db: Database, signal?: AbortSignal): Promise<readonly IndexDifference[]> {
  const isMade = async () => (await findIndex(db)) !== undefined && (await findRemake(db)) === undefined;
  if (!(await isMade())) return [];
  const before = await standOf(db);
  const there = new Map<string, boolean>();
  for (const { id } of await db.findSegments.toArray()) {
    signal?.throwIfAborted();
    for (const [ref, isSound] of await checkSegment(db, id)) there.set(ref, isSound && !there.has(ref));
  }
  const differences = await compareTables(db, there, signal);
  // What came meanwhile is in one and not yet in the other.
  return (await isMade()) && (await standOf(db)) === before ? differences : [];
}

const standOf = async (db: Database): Promise<string> => {
  const rows = await db.findSegments.toArray();
  return JSON.stringify([await findIndex(db), rows.map(({ id, changes }) => [id, changes])]);
};

/** Every document of a segment by its name, and whether it stands under the keys that it should. */
async function checkSegment(db: Database, segment: number): Promise<Map<string, boolean>> {
  const sums: Sums = new Map();
  const described: Described[] = [];
  const firsts = await firstKeys(db, segment);
  for (let n = 0; n < firsts.length; n += AT_ONCE)
    for (const entries of (await readBlocks(db, segment, firsts.slice(n, n + AT_ONCE))).values())
      for (const entry of entries) {
        if (isChunk(entry.key)) described.push(...chunkOf(entry.value));
        else countIn(sums, entry);
      }
  return new Map(
    described.map(({ id, ref, keys, sum }) => [ref, sums.get(id)?.keys === keys && sums.get(id)?.sum === sum]),
  );
}

async function compareTables(
  db: Database,
  there: Map<string, boolean>,
  signal: AbortSignal | undefined,
): Promise<IndexDifference[]> {
  const found: IndexDifference[] = [];
  for (const { table } of FOUND_TABLES)
    for await (const ref of refsOf(db, table, signal)) {
      const isSound = there.get(ref);
      there.delete(ref);
      if (isSound !== true) found.push({ ref, code: isSound === undefined ? "row-missing" : "row-changed" });
    }
  // Pages are known by their captures, rows of own data by their imports; both are read when there is time.
  for (const ref of there.keys()) if (!/^[po] /u.test(ref)) found.push({ ref, code: "row-extra" });
  return found;
}

async function* refsOf(db: Database, table: string, signal: AbortSignal | undefined): AsyncGenerator<string> {
  const rows = db.table<object, IDBValidKey>(table);
  let slice = await rows.orderBy(":id").limit(SLICE).toArray();
  for (let last = slice.at(-1); last; last = slice.at(-1)) {
    signal?.throwIfAborted();
    for (const row of await foundIn(db, table, slice)) {
      const document = documentOfRow(table, row);
      if (document) yield document.ref;
    }
    slice = await rows
      .where(":id")
      .above(keyOf(db, table, last))
      .limit(SLICE)
      .toArray();
  }
}
