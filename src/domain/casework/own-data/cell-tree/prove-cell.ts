import { type Hash, type NodeAt, hashFromHex, hashToHex, inclusionProof, nodeHash } from "../../../ledger/log";
import { BLOCK_CELLS, type CellTree } from "./grow-cell-tree";
import { saltsOf } from "./salts";

/** Proves that a cell stands in an imported table, and tells of its other cells nothing. */
export interface CellProof {
  /** The cell's number in the table, counted from 0: row by row, column by column. */
  readonly number: number;
  readonly salt: string;
  /** The hashes that lead from the cell to the tree's root, in hex, from the leaf upwards. */
  readonly path: readonly string[];
}

/** The cells whose leaves a proof takes: those of the cell's own block, and of the last one where that is not whole. From, and up to. */
export function cellsToProve(number: number, { size }: Pick<CellTree, "size">): readonly (readonly [number, number])[] {
  const block = (at: number) => [at * BLOCK_CELLS, Math.min((at + 1) * BLOCK_CELLS, size)] as const;
  const [own, last] = [Math.floor(number / BLOCK_CELLS), Math.floor(size / BLOCK_CELLS)];
  return own === last || size % BLOCK_CELLS === 0 ? [block(own)] : [block(own), block(last)];
}

/** @param leafAt gives the leaf of a cell that `cellsToProve` names, by its number */
export function proveCell(number: number, tree: CellTree, leafAt: (number: number) => Hash): CellProof {
  const path = inclusionProof(number, tree.size, nodesOf(tree, leafAt));
  return { number, salt: saltsOf(tree.saltKey)(number), path: path.map(hashToHex) };
}

function nodesOf({ blocks }: CellTree, leafAt: (number: number) => Hash): NodeAt {
  const nodeAt: NodeAt = (level, index) => {
    if (2 ** level === BLOCK_CELLS) {
      const block = hashFromHex(blocks[index] ?? "");
      if (!block) throw new RangeError(`block ${index} of a tree with ${blocks.length}`);
      return block;
    }
    return level === 0 ? leafAt(index) : nodeHash(nodeAt(level - 1, 2 * index), nodeAt(level - 1, 2 * index + 1));
  };
  return nodeAt;
}
