import { type Hash, nodeHash, sameHash } from "./hash";

const half = (n: number): number => Math.floor(n / 2);
const isOdd = (n: number): boolean => n % 2 === 1;

/** A tree's size in leaves, with its root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Hash;
}

/** Whether the proof leads from the leaf at `index` to the tree's root. @see RFC 9162 §2.1.3.2 */
export function checkInclusion(leaf: Hash, index: number, { size, root }: TreeHead, proof: readonly Hash[]): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  let [at, last] = [index, size - 1];
  let hash = leaf;
  for (const step of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      hash = nodeHash(step, hash);
      while (at !== 0 && !isOdd(at)) [at, last] = [half(at), half(last)];
    } else hash = nodeHash(hash, step);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

/** Whether the proof shows that the second tree begins with the whole first one. @see RFC 9162 §2.1.4.2 */
export function checkConsistency(first: TreeHead, second: TreeHead, proof: readonly Hash[]): boolean {
  if (first.size > second.size || first.size < 0) return false;
  if (first.size === second.size) return proof.length === 0 && sameHash(first.root, second.root);
  if (first.size === 0) return proof.length === 0;
  const isPower = Number.isInteger(Math.log2(first.size));
  const [start, ...steps] = isPower ? [first.root, ...proof] : proof;
  return start !== undefined && proof.length > 0 && climb(first, second, start, steps);
}

function climb(first: TreeHead, second: TreeHead, start: Hash, steps: readonly Hash[]): boolean {
  let [at, last] = [first.size - 1, second.size - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  let [early, late] = [start, start];
  for (const step of steps) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      [early, late] = [nodeHash(step, early), nodeHash(step, late)];
      while (at !== 0 && !isOdd(at)) [at, last] = [half(at), half(last)];
    } else late = nodeHash(late, step);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(early, first.root) && sameHash(late, second.root);
}
