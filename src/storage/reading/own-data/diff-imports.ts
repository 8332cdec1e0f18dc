import { type CellChange, type Column, type RowChanges, cellComparer } from "../../../domain/casework/own-data";
import type { Database } from "../../base/database";
import type { OwnRowRow } from "../../base/filled-rows";
import { ofImport, ofImportAfter } from "./of-import";

/** A row that came, went or changed. */
export interface RowChange {
  readonly what: "came" | "went" | "changed";
  readonly key: string;
  /** Of one that came or changed, in the new file; of one that went, in the old. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly changes: readonly CellChange[];
}

export interface ImportDiff {
  readonly counts: RowChanges;
  /** The first ones of each kind. */
  readonly rows: readonly RowChange[];
}

interface Side {
  readonly importId: string;
  readonly columns: readonly Column[];
}

const SLICE = 1_000;
const MOST_SHOWN = 200;

/** How the rows of one import differ from those of another: both are gone through side by side, by their keys, with flat memory. */
export async function diffImports(db: Database, before: Side, after: Side, signal?: AbortSignal): Promise<ImportDiff> {
  const compare = cellComparer(before.columns, after.columns);
  const counts = { came: 0, went: 0, changed: 0, same: 0 };
  const rows: RowChange[] = [];
  const tell = (
    what: RowChange["what"],
    { key, line, cells }: OwnRowRow,
    changes: readonly CellChange[] = [],
  ): void => {
    if (counts[what]++ < MOST_SHOWN) rows.push({ what, key, line, cells, changes });
  };
  const [olds, news] = [byKey(db, before.importId, signal), byKey(db, after.importId, signal)];
  let [old, fresh] = [await olds.next(), await news.next()];
  while (!old.done || !fresh.done) {
    const order = orderOf(old.done ? undefined : old.value, fresh.done ? undefined : fresh.value);
    if (order === 0 && !old.done && !fresh.done) {
      const changes = compare(old.value.cells, fresh.value.cells);
      if (changes.length > 0) tell("changed", fresh.value, changes);
      else counts.same++;
    } else if (order < 0 && !old.done) tell("went", old.value);
    else if (!fresh.done) tell("came", fresh.value);
    if (order <= 0) old = await olds.next();
    if (order >= 0) fresh = await news.next();
  }
  return { counts, rows };
}

/** As IndexedDB orders texts: by their code units. */
function orderOf(old: OwnRowRow | undefined, fresh: OwnRowRow | undefined): number {
  if (!old) return 1;
  if (!fresh) return -1;
  return old.key < fresh.key ? -1 : old.key > fresh.key ? 1 : 0;
}

async function* byKey(db: Database, importId: string, signal?: AbortSignal): AsyncGenerator<OwnRowRow, undefined> {
  let rows = await ofImport(db, importId).limit(SLICE).toArray();
  for (let last = rows.at(-1); last; last = rows.at(-1)) {
    signal?.throwIfAborted();
    yield* rows;
    rows = await ofImportAfter(db, importId, last.key).limit(SLICE).toArray();
  }
  return undefined;
}
