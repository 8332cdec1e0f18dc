import { type Hash, nodeHash } from "./hash";

/**
 * Gives the root of a whole subtree of the tree; the caller keeps them (`addLeaf` says when one is complete). At once: so a
 * proof can be made while a database's transaction is open.
 */
export type NodeAt = (level: number, index: number) => Hash;

/** The largest power of two below `n`; where a tree of `n` leaves is split. */
function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Root over the leaves from `start` up to `end`, put together from whole subtrees. @see RFC 9162 §2.1.1 */
function rangeRoot(start: number, end: number, nodeAt: NodeAt): Hash {
  const n = end - start;
  const level = Math.log2(n);
  if (Number.isInteger(level) && start % n === 0) return nodeAt(level, start / n);
  const middle = start + splitOf(n);
  return nodeHash(rangeRoot(start, middle, nodeAt), rangeRoot(middle, end, nodeAt));
}

/**
 * The hashes that lead from leaf `index` to the root of the tree of `size` leaves, from the leaf upwards.
 * @throws RangeError where the tree has no such leaf. @see RFC 9162 §2.1.3.1
 */
export function inclusionProof(index: number, size: number, nodeAt: NodeAt): Hash[] {
  if (index < 0 || index >= size) throw new RangeError(`leaf ${index} of a tree of ${size}`);
  return pathTo(index, 0, size, nodeAt);
}

function pathTo(index: number, start: number, end: number, nodeAt: NodeAt): Hash[] {
  if (end - start === 1) return [];
  const middle = start + splitOf(end - start);
  return index < middle
    ? [...pathTo(index, start, middle, nodeAt), rangeRoot(middle, end, nodeAt)]
    : [...pathTo(index, middle, end, nodeAt), rangeRoot(start, middle, nodeAt)];
}

/**
 * The hashes that show that the tree of `size` leaves begins with the tree of `first` leaves.
 * @throws RangeError where the first is not within the second. @see RFC 9162 §2.1.4.1
 */
export function consistencyProof(first: number, size: number, nodeAt: NodeAt): Hash[] {
  if (first < 0 || first > size) throw new RangeError(`a tree of ${first} within one of ${size}`);
  return first === 0 ? [] : subProof(first, 0, size, true, nodeAt);
}

function subProof(upTo: number, start: number, end: number, isWhole: boolean, nodeAt: NodeAt): Hash[] {
  if (upTo === end) return isWhole ? [] : [rangeRoot(start, end, nodeAt)];
  const middle = start + splitOf(end - start);
  return upTo <= middle
    ? [...subProof(upTo, start, middle, isWhole, nodeAt), rangeRoot(middle, end, nodeAt)]
    : [...subProof(upTo, middle, end, false, nodeAt), rangeRoot(start, middle, nodeAt)];
}
