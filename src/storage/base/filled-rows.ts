import type { Table } from "dexie";
import type { CellTree } from "../../domain/casework/own-data";

/** A row of own data, made from a kept file: of an import, by its key. Until the import's entry is there, no reader gives it. */
export interface OwnRowRow {
  readonly importId: string;
  readonly key: string;
  /** Its number among the import's rows, counted from 0, without a gap. */
  readonly n: number;
  readonly line: number;
  readonly cells: readonly string[];
}

/** How far the rows of an import are made from its file; what was cut off goes on there. */
export interface OwnFillRow {
  readonly importId: string;
  readonly sha256: string;
  /** How many rows are there, and how many were refused; of the file, how many were looked at. */
  readonly rows: number;
  readonly refused: number;
  readonly taken: number;
  readonly isWhole: boolean;
  /** When it was begun, as `toISOString` writes it: one that no entry ever speaks of is taken away some time later. */
  readonly begunAt: string;
  /** The tree over its cells, once it was grown. */
  readonly tree?: CellTree;
}

/** The tables that are made from kept files, and can be made again from these. */
export interface Filled {
  readonly ownRows: Table<OwnRowRow, [importId: string, key: string]>;
  readonly ownFills: Table<OwnFillRow, string>;
}

export const FILLED: Readonly<Record<keyof Filled, string>> = {
  ownRows: "[importId+key], [importId+n]",
  ownFills: "importId",
};
