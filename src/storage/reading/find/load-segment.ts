import type { LoadedSegment, SegmentEntry } from "../../../domain/casework/find";
import type { FindSegmentRow } from "../../base/find-rows";
import type { BlockCache, HeldSegment } from "./block-cache";
import { BEHIND, blockOf, entryIn, placeOf } from "./segment-blocks";

/** What is read of a segment: lines with these keys, and all whose keys begin so. */
export interface Lines {
  readonly keys: readonly string[];
  readonly prefixes: readonly string[];
}

/** What of a segment a query needs. */
export async function loadSegment(
  cache: BlockCache,
  { id, base, end }: FindSegmentRow,
  held: HeldSegment,
  lines: Lines,
): Promise<LoadedSegment> {
  const { firsts } = held;
  const wanted = new Set<string>();
  for (const key of lines.keys) addRange(wanted, firsts, key, key);
  for (const prefix of lines.prefixes) addRange(wanted, firsts, prefix, prefix + BEHIND);
  const blocks = await cache.blocksOf(id, held, [...wanted]);
  const lists = new Map<string, Uint8Array>();
  for (const key of lines.keys) {
    const entry = entryIn(blocks.get(firsts[blockOf(firsts, key)] ?? "") ?? [], key);
    if (entry) lists.set(key, entry.value);
  }
  for (const prefix of lines.prefixes) for (const first of wanted) addBegun(lists, blocks.get(first) ?? [], prefix);
  return { base, end, columns: held.columns, lists };
}

/** Adds the blocks in which lines from one key to another may be. */
function addRange(wanted: Set<string>, firsts: readonly string[], from: string, to: string): void {
  const last = blockOf(firsts, to);
  for (let n = Math.max(0, blockOf(firsts, from)); n <= last; n += 1) wanted.add(firsts[n] ?? "");
}

function addBegun(lists: Map<string, Uint8Array>, entries: readonly SegmentEntry[], prefix: string): void {
  for (let n = placeOf(entries, prefix); entries[n]?.key.startsWith(prefix); n += 1) {
    const entry = entries[n];
    if (entry) lists.set(entry.key, entry.value);
  }
}
