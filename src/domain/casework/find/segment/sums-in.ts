import { ByteReader } from "../bytes";
import { KEYS, type SegmentEntry } from "./entry";
import { sumOf } from "./keys-of";
import { FLAGS, type Step, headOf, stepOn } from "./list";
import { skipPlaces } from "./places";

/** Under how many keys each document stands, and the sum over them, as far as lines were counted: by its number. */
export type Sums = Map<number, { keys: number; sum: number }>;

/** Counts what a line says into sums; a document's description is none of its keys. */
export function countIn(sums: Sums, { key, value }: SegmentEntry): void {
  if (key.startsWith(KEYS.chunk)) return;
  const list = new ByteReader(value);
  const { first, count } = headOf(list);
  const step: Step = { id: first, flags: 0 };
  const sum = sumOf([key]);
  for (let n = 0; n < count && !list.isDone; n += 1) {
    stepOn(list, step);
    if (key.startsWith(KEYS.places)) skipPlaces(list, step.flags);
    else if (step.flags & FLAGS.more) list.number();
    const held = sums.get(step.id) ?? { keys: 0, sum: 0 };
    sums.set(step.id, { keys: held.keys + 1, sum: (held.sum + sum) >>> 0 });
  }
}
