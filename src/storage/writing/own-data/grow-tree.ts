import {
  type CellTree,
  type CellTreeHead,
  type Column,
  growCellTree,
  rowLeaves,
  saltsOf,
} from "../../../domain/casework/own-data";
import type { Database } from "../../base/database";
import { numbered } from "../../reading/own-data/of-import";
import { FillGone } from "./fill-rows";

interface Growing {
  readonly importId: string;
  readonly columns: readonly Column[];
  /** What the salts of its cells are made of (`saltKeyOf` its file). */
  readonly saltKey: string;
  readonly signal: AbortSignal;
  /** Told how many rows the tree has grown by. */
  readonly onRows: (rows: number) => void;
}

/** So many cells are hashed in some milliseconds; then the page has its turn. */
const CELLS_AT_A_TIME = 500;

/**
 * Grows the tree over the cells of an import whose rows are all there, and keeps it beside them.
 * @throws FillGone; what the signal was aborted with
 */
export async function growTree(
  db: Database,
  { importId, columns, saltKey, signal, onRows }: Growing,
): Promise<CellTreeHead> {
  const at = { heads: columns.map(({ head }) => head), salts: saltsOf(saltKey) };
  const slice = Math.max(1, Math.floor(CELLS_AT_A_TIME / columns.length));
  const growing = growCellTree(saltKey);
  for (let from = 0; ; from += slice) {
    const rows = await numbered(db, importId, from, from + slice).toArray();
    signal.throwIfAborted();
    for (const row of rows) growing.add(rowLeaves(row, row.n, at));
    onRows(rows.length);
    if (rows.length < slice) break;
  }
  const tree = growing.grown();
  await keepTree(db, importId, columns.length, tree);
  return { size: tree.size, root: tree.root };
}

const keepTree = (db: Database, importId: string, width: number, tree: CellTree): Promise<void> =>
  db.transaction("rw", db.ownFills, async () => {
    const held = await db.ownFills.get(importId);
    if (held?.isWhole !== true || held.rows * width !== tree.size) throw new FillGone();
    await db.ownFills.put({ ...held, tree });
  });
