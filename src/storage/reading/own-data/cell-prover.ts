import {
  type CellProof,
  type CellTree,
  cellsToProve,
  proveCell,
  rowLeaves,
  saltsOf,
} from "../../../domain/casework/own-data";
import type { Hash } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import type { OwnRowRow } from "../../base/filled-rows";
import { type Dataset, datasetById } from "./datasets";
import { numbered } from "./of-import";

/** Proves cells of the import of a dataset that counts. */
export interface CellProver {
  readonly dataset: Dataset;
  readonly row: (key: string) => Promise<OwnRowRow | undefined>;
  /** That a row's cell stands in the table, by its column's number, counted from 0. */
  readonly prove: (row: OwnRowRow, column: number) => Promise<CellProof>;
}

/** Undefined where nothing can be proven: the import states no tree, or its rows or their tree are not (or not the same) here. */
export async function cellProver(db: Database, datasetId: string): Promise<CellProver | undefined> {
  const dataset = await datasetById(db, datasetId);
  if (!dataset?.tree) return undefined;
  const { importId, columns } = dataset;
  const tree = (await db.ownFills.get(importId))?.tree;
  if (tree?.root !== dataset.tree.root || tree.size !== dataset.tree.size) return undefined;
  const leaves = leavesIn(db, importId, { tree, heads: columns.map(({ head }) => head) });
  return {
    dataset,
    row: (key) => db.ownRows.get([importId, key]),
    async prove(row, column) {
      const number = row.n * columns.length + column;
      const at = new Map<number, Hash>();
      for (const [from, to] of cellsToProve(number, tree))
        for (const [n, leaf] of (await leaves(from, to)).entries()) at.set(from + n, leaf);
      return proveCell(number, tree, (leaf) => at.get(leaf) ?? new Uint8Array());
    },
  };
}

/** The leaves of an import's cells, from one to before another; each stretch is made once. */
function leavesIn(
  db: Database,
  importId: string,
  { tree, heads }: { readonly tree: CellTree; readonly heads: readonly string[] },
): (from: number, to: number) => Promise<readonly Hash[]> {
  const at = { heads, salts: saltsOf(tree.saltKey) };
  const made = new Map<number, Promise<readonly Hash[]>>();
  const make = async (from: number, to: number): Promise<readonly Hash[]> => {
    const first = Math.floor(from / heads.length);
    const rows = await numbered(db, importId, first, Math.ceil(to / heads.length)).toArray();
    const leaves = rows.flatMap((row) => rowLeaves(row, row.n, at));
    return leaves.slice(from - first * heads.length, to - first * heads.length);
  };
  return (from, to) => {
    const held = made.get(from) ?? make(from, to);
    made.set(from, held);
    return held;
  };
}
