import { ByteReader } from "../bytes";
import { chunkOf, writeChunk } from "./chunk";
import { KEYS, type SegmentEntry } from "./entry";
import { FLAGS, ListMaker, type Step, headOf, stepOn } from "./list";
import { addPlaces, readPlaces } from "./places";

/** What stands under a key without certain documents. */
export interface Removed {
  /** Nothing where no other document is left. */
  readonly value: Uint8Array | undefined;
  readonly removed: number;
}

/** Takes documents out of what stands under a key. */
export function removeFrom({ key, value }: SegmentEntry, isGone: (id: number) => boolean): Removed {
  return key.startsWith(KEYS.chunk) ? fromChunk(value, isGone) : fromList(key, value, isGone);
}

function fromChunk(value: Uint8Array, isGone: (id: number) => boolean): Removed {
  const held = chunkOf(value);
  const left = held.filter(({ id }) => !isGone(id));
  return { value: left.length > 0 ? writeChunk(left) : undefined, removed: held.length - left.length };
}

function fromList(key: string, value: Uint8Array, isGone: (id: number) => boolean): Removed {
  const list = new ByteReader(value);
  const { first, count } = headOf(list);
  const left = new ListMaker();
  const step: Step = { id: first, flags: 0 };
  let removed = 0;
  for (let n = 0; n < count; n += 1) {
    stepOn(list, step);
    if (isGone(step.id)) removed += 1;
    carryOver(key, list, step, isGone(step.id) ? undefined : left);
  }
  if (removed === 0) return { value, removed };
  return { value: left.isEmpty ? undefined : left.taken(), removed };
}

/** Reads what a list says of a document, and adds it to another list as it was. */
function carryOver(key: string, list: ByteReader, { id, flags }: Step, left: ListMaker | undefined): void {
  if (key.startsWith(KEYS.places)) {
    const places = readPlaces(list, flags);
    if (left) addPlaces(left, id, places);
    return;
  }
  const times = flags & FLAGS.more ? list.number() : undefined;
  left?.add(id, flags);
  if (times !== undefined) left?.number(times);
}
