import { type Hash, jcs, leafHash } from "../../../ledger/log";
import type { OwnRow } from "../own-row";
import type { Salts } from "./salts";

/** A cell of a table as it was imported: its row by key and line, its column's head, and what stands in it. */
export interface TableCell {
  readonly key: string;
  readonly line: number;
  readonly head: string;
  readonly text: string;
}

/** What stands for a cell in its table's tree: the leaf hash (RFC 9162 §2.1.1) over the cell and its salt (hex), in JCS form. */
export const cellLeaf = ({ key, line, head, text }: TableCell, salt: string): Hash =>
  leafHash(jcs({ head, key, line, salt, text }));

/** The leaves of a table's row, one for each column that is kept, empty cells too. @param n the row's number in the table, counted from 0 */
export const rowLeaves = (
  { key, line, cells }: Omit<OwnRow, "datasetId">,
  n: number,
  { heads, salts }: { readonly heads: readonly string[]; readonly salts: Salts },
): Hash[] => heads.map((head, i) => cellLeaf({ key, line, head, text: cells[i] ?? "" }, salts(n * heads.length + i)));
