import type { PreparedRecord } from "../reading/prepared";
import { type Block, type Blocks, blocksOf } from "./blocks";
import { keysOf } from "./keys";

/** Records to look in by what they have in common with another. */
export interface BlockIndex {
  /** The places of the records that have most in common with one, what they share being rare; at most `most`. */
  readonly candidates: (record: PreparedRecord, most: number) => number[];
}

/** Records that have a key in common, at most: a word that more have says nothing by itself. */
const LARGEST_BLOCK = 1_000;
/** Places looked at for one record, at most; rare keys come first. */
const MOST_PLACES = 2_000;
/** So many are compared in any case; others where they have this share of what the best one has in common. */
const FEW = 12;
const ENOUGH = 0.3;

export function blockIndexOf(records: readonly PreparedRecord[]): BlockIndex {
  const blocks = blocksOf(records.length, (place) => storedKeys(records[place]));
  const scores = new Float64Array(records.length);
  return { candidates: (record, most) => rank(collect(record, blocks, scores), scores, records, most) };
}

const storedKeys = (record: PreparedRecord | undefined): Iterable<number> => (record ? keysOf(record, true) : []);

/** The places that share a key with a record; what each has in common is added up in `scores`. */
function collect(record: PreparedRecord, blocks: Blocks, scores: Float64Array): number[] {
  const found: number[] = [];
  let looked = 0;
  for (const { size, places, from, to } of rareFirst(record, blocks)) {
    if (looked > 0 && looked + size > MOST_PLACES) break;
    looked += size;
    const rarity = Math.log2((scores.length + 1) / size) + 1;
    for (let at = from; at < to; at++) {
      const place = places[at] ?? 0;
      if (scores[place] === 0) found.push(place);
      scores[place] = (scores[place] ?? 0) + rarity;
    }
  }
  return found;
}

/** Blocks of a record's keys, the smallest first; of the same size in the keys' order, so that nothing hangs on the records'. */
function rareFirst(record: PreparedRecord, blocks: Blocks): (Block & { key: number; size: number })[] {
  const found: (Block & { key: number; size: number })[] = [];
  for (const key of keysOf(record, false)) {
    const block = blocks.find(key);
    const size = block ? block.to - block.from : 0;
    if (block && size <= LARGEST_BLOCK) found.push({ ...block, key, size });
  }
  return found.sort((one, other) => one.size - other.size || one.key - other.key);
}

/** The places with the highest scores; `scores` is empty afterwards. */
function rank(
  found: readonly number[],
  scores: Float64Array,
  records: readonly PreparedRecord[],
  most: number,
): number[] {
  const ordered = Float64Array.from(found, (place) => scores[place] ?? 0).sort();
  const nth = (n: number): number => ordered[ordered.length - n] ?? 0;
  const least = Math.max(nth(most), Math.min(nth(1) * ENOUGH, nth(FEW)));
  const above = found.filter((place) => (scores[place] ?? 0) > least);
  const level = found.filter((place) => scores[place] === least);
  if (above.length + level.length > most) level.sort((one, other) => byKey(records[one], records[other]));
  for (const place of found) scores[place] = 0;
  return [...above, ...level.slice(0, most - above.length)];
}

/** Of those that are level with the last one taken, the ones whose keys come first are. */
const byKey = (one: PreparedRecord | undefined, other: PreparedRecord | undefined): number =>
  (one?.record.key ?? "") < (other?.record.key ?? "") ? -1 : 1;
