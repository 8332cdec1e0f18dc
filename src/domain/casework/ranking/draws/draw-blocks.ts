import type { RankRequest } from "../request";
import { drawPoints } from "./draw-points";

/** What every cell is worth in some draws, one draw after the other: by alternative, then by criterion. */
export interface Block {
  readonly worth: Float64Array;
  /** Cells in each draw. */
  readonly cells: number;
  /** Of which draw the first is, and how many there are. */
  readonly from: number;
  readonly count: number;
}

/** Numbers in a block, about: some milliseconds of work, and what a processor has at hand. */
const AT_ONCE = 2 ** 16;
/** Numbers that are kept for the next time, at most: 64 megabytes. */
const KEPT = 2 ** 23;

/**
 * All draws of all cells, block by block, as often as it is asked for, and always the same. They are kept where they are not
 * too many, and drawn anew where they are. A block is good until the next one is asked for.
 */
export function drawBlocks(request: RankRequest, draws: number): () => Iterable<Block> {
  const cells = request.cells.length * request.criteria.length;
  const most = Math.min(Math.max(Math.floor(AT_ONCE / cells), 8), 256);
  const isKept = cells * draws <= KEPT;
  const kept: Block[] = [];
  const again = new Float64Array(isKept ? 0 : cells * most);

  function* drawn(): Generator<Block, void, void> {
    const draw = drawPoints(request, most);
    for (let from = 0; from < draws; from += most) {
      const count = Math.min(most, draws - from);
      const worth = isKept ? new Float64Array(cells * most) : again;
      draw(worth, count);
      const block = { worth, cells, from, count };
      if (isKept) kept.push(block);
      yield block;
    }
  }
  return () => (kept.length > 0 ? kept : drawn());
}
