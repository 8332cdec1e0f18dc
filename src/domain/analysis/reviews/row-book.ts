import type { Review } from "./review";
import { overlapOf, shinglesOf } from "./shingles";

/** Compares texts, and does not read or compare again what it has lately. */
export interface RowBook {
  /** Whether two texts, by their places, have at least such a share of their rows of words in common. */
  isAlike(a: number, b: number, share: number): boolean;
}

/** So many texts' rows are at hand (some 400 bytes each), and so many pairs that are not alike (8 bytes each). */
const TEXTS = 1 << 15;
const PAIRS = 1 << 20;

/** What it keeps is found by the last digits of its number and makes room for what comes next: it never grows, and forgets. */
export function newRowBook(reviews: readonly Review[]): RowBook {
  const owners = new Int32Array(Math.min(TEXTS, reviews.length)).fill(-1);
  const held: (Uint32Array | undefined)[] = Array.from(owners, () => undefined);
  // A pair is one number: below 2^53 for a million texts.
  const unlike = new Float64Array(Math.min(PAIRS, 16 * reviews.length)).fill(-1);
  const rowsOf = (n: number): Uint32Array | undefined => {
    const place = n % owners.length;
    if (owners[place] === n) return held[place];
    owners[place] = n;
    return (held[place] = shinglesOf(reviews[n]?.text ?? ""));
  };
  return {
    isAlike(a, b, share) {
      const pair = a * reviews.length + b;
      const place = pair % unlike.length;
      if (unlike[place] === pair) return false;
      const [one, other] = [rowsOf(a), rowsOf(b)];
      if (one && other && couldBe(one.length, other.length, share) && overlapOf(one, other) >= share) return true;
      unlike[place] = pair;
      return false;
    },
  };
}

/** Of a short and a long text not more is in common than the short one has. */
const couldBe = (a: number, b: number, share: number): boolean => Math.min(a, b) / Math.max(a, b) >= share;
