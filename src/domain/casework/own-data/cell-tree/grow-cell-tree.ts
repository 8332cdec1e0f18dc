import { type Hash, addLeaf, emptyFrontier, hashToHex, rootOf } from "../../../ledger/log";

/** A table's tree as its import's entry states it: how many cells it has, and its root in hex. */
export interface CellTreeHead {
  readonly size: number;
  readonly root: string;
}

/** A table's tree as it is kept beside its rows: enough to prove a cell by the rows near it. None of it but the head goes out. */
export interface CellTree extends CellTreeHead {
  readonly saltKey: string;
  /** The roots of the whole subtrees of `BLOCK_CELLS` cells, in hex, from the left. */
  readonly blocks: readonly string[];
}

const BLOCK_LEVEL = 10;
export const BLOCK_CELLS = 2 ** BLOCK_LEVEL;

/** A tree that grows by a table's cells, in their order. */
export interface GrowingCellTree {
  readonly size: number;
  add(leaves: readonly Hash[]): void;
  grown(): CellTree;
}

export function growCellTree(saltKey: string): GrowingCellTree {
  let frontier = emptyFrontier;
  const blocks: string[] = [];
  return {
    get size() {
      return frontier.size;
    },
    add(leaves) {
      for (const leaf of leaves) {
        const { frontier: grown, nodes } = addLeaf(frontier, leaf);
        frontier = grown;
        const block = nodes[BLOCK_LEVEL];
        if (block) blocks.push(hashToHex(block.hash));
      }
    },
    grown: () => ({ size: frontier.size, root: hashToHex(rootOf(frontier)), saltKey, blocks: [...blocks] }),
  };
}
