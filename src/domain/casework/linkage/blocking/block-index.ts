import type { PreparedRecord } from "../reading/prepared";
import { keysOf } from "./keys";

/** Records to look in by what they have in common with another. */
export interface BlockIndex {
  /** The places of the records that have most in common with one, what they share being rare; at most `most`. */
  readonly candidates: (record: PreparedRecord, most: number) => number[];
}

/** Records that have a key in common, at most: a word that more have says nothing by itself. */
const LARGEST_BLOCK = 2_000;
/** Places looked at for one record, at most; rare keys come first. */
const MOST_PLACES = 6_000;

export function blockIndexOf(records: readonly PreparedRecord[]): BlockIndex {
  const blocks = new Map<string, number[]>();
  records.forEach((record, place) => {
    for (const key of keysOf(record, true)) {
      const block = blocks.get(key);
      if (!block) blocks.set(key, [place]);
      else if (block.length <= LARGEST_BLOCK) block.push(place);
    }
  });
  const scores = new Float64Array(records.length);
  return { candidates: (record, most) => rank(collect(record, blocks, scores, records.length), scores, records, most) };
}

/** The places that share a key with a record; what each has in common is added up in `scores`. */
function collect(
  record: PreparedRecord,
  blocks: ReadonlyMap<string, readonly number[]>,
  scores: Float64Array,
  total: number,
): number[] {
  const found: number[] = [];
  let looked = 0;
  for (const [, block] of rareFirst(record, blocks)) {
    if (looked > 0 && looked + block.length > MOST_PLACES) break;
    looked += block.length;
    const rarity = Math.log2((total + 1) / block.length) + 1;
    for (const place of block) {
      if (scores[place] === 0) found.push(place);
      scores[place] = (scores[place] ?? 0) + rarity;
    }
  }
  return found;
}

/** Blocks of a record's keys, the smallest first; of the same size in the keys' order, so that nothing hangs on the records'. */
function rareFirst(
  record: PreparedRecord,
  blocks: ReadonlyMap<string, readonly number[]>,
): (readonly [string, readonly number[]])[] {
  return keysOf(record, false)
    .flatMap((key) => {
      const block = blocks.get(key);
      return block && block.length <= LARGEST_BLOCK ? [[key, block] as const] : [];
    })
    .sort(([key, block], [otherKey, other]) => block.length - other.length || (key < otherKey ? -1 : 1));
}

/** The places with the highest scores; `scores` is empty afterwards. */
function rank(found: number[], scores: Float64Array, records: readonly PreparedRecord[], most: number): number[] {
  if (found.length > most) {
    found.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || byKey(records[one], records[other]));
  }
  for (const place of found) scores[place] = 0;
  return found.slice(0, most);
}

const byKey = (one: PreparedRecord | undefined, other: PreparedRecord | undefined): number =>
  (one?.record.key ?? "") < (other?.record.key ?? "") ? -1 : 1;
