import { type Hash, emptyRoot, nodeHash } from "./hash";

/** A whole subtree's root: `level` 0 are the leaves, `index` counts from the left within the level. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Hash;
}

/**
 * All that is needed of a tree to add to it: its size in leaves, and the roots of the whole subtrees it is made of, the
 * largest first (one for each 1 in the size's binary form).
 */
export interface Frontier {
  readonly size: number;
  readonly roots: readonly Hash[];
}

export const emptyFrontier: Frontier = { size: 0, roots: [] };

/** The tree with one leaf more, and the nodes that this completes: the leaf and every subtree that became whole. */
export function addLeaf({ size, roots }: Frontier, leaf: Hash): { frontier: Frontier; nodes: TreeNode[] } {
  const left = [...roots];
  const nodes: TreeNode[] = [{ level: 0, index: size, hash: leaf }];
  let hash = leaf;
  for (let level = 1, index = size; index % 2 === 1; level++) {
    const sibling = left.pop();
    if (!sibling) throw new RangeError(`a frontier of size ${size} with ${roots.length} roots`);
    hash = nodeHash(sibling, hash);
    index = (index - 1) / 2;
    nodes.push({ level, index, hash });
  }
  return { frontier: { size: size + 1, roots: [...left, hash] }, nodes };
}

/** The root of the whole tree. @see RFC 9162 §2.1.1 */
export function rootOf({ roots }: Frontier): Hash {
  const [last, ...rest] = [...roots].reverse();
  return last === undefined ? emptyRoot() : rest.reduce((right, left) => nodeHash(left, right), last);
}

/** Where the roots of a tree of this size stand, the largest first. */
export function frontierPlaces(size: number): { level: number; index: number }[] {
  const places: { level: number; index: number }[] = [];
  let start = 0;
  for (let level = Math.floor(Math.log2(Math.max(size, 1))); level >= 0; level--) {
    const width = 2 ** level;
    if (size - start < width) continue;
    places.push({ level, index: start / width });
    start += width;
  }
  return places;
}
