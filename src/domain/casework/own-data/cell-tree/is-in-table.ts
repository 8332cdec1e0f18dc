import { checkInclusion, hashFromHex } from "../../../ledger/log";
import { type TableCell, cellLeaf } from "./cell-leaf";
import type { CellTreeHead } from "./grow-cell-tree";
import type { CellProof } from "./prove-cell";

/** Whether a proof leads from a cell to the root of the table that was imported. @see RFC 9162 §2.1.3.2 */
export function isInTable(cell: TableCell, { number, salt, path }: CellProof, { size, root }: CellTreeHead): boolean {
  const [hashes, head] = [path.flatMap((step) => hashFromHex(step) ?? []), hashFromHex(root)];
  if (!head || hashes.length !== path.length) return false;
  return checkInclusion(cellLeaf(cell, salt), number, { size, root: head }, hashes);
}
