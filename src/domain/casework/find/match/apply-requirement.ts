import { ByteReader } from "../bytes";
import { FLAGS, type Step, headOf, lengthAt, stepOn } from "../segment";
import type { LoadedSegment } from "./loaded";
import { type Requirement, listsFor } from "./plan";
import { worthOf } from "./weigh";

/** How far each document of a segment has come: how many requirements it fulfils, and what it is worth. */
export interface Standing {
  readonly fulfilled: Uint16Array;
  readonly scores: Float32Array;
}

/** What a requirement is weighed with. */
export interface Weighing {
  /** How many requirements a document must have fulfilled before this one. */
  readonly before: number;
  readonly rarity: number;
  readonly averageLength: number;
}

/** No document that is out comes in again. */
export const OUT = 0xffff;

/** Notes which documents of a segment fulfil a requirement; of several lists the first that names a document counts. */
export function applyRequirement(
  requirement: Requirement,
  segment: LoadedSegment,
  standing: Standing,
  weighing: Weighing,
): void {
  for (const [list, weight] of listsFor(requirement, segment.lists)) {
    if (requirement.isNot) excludeAll(list, requirement.flags, segment, standing);
    else noteAll(list, { flags: requirement.flags, weight }, segment, standing, weighing);
  }
}

function excludeAll(list: Uint8Array, wanted: number, { base }: LoadedSegment, { fulfilled }: Standing): void {
  eachOf(list, (id, flags) => {
    if ((flags & wanted) === wanted) fulfilled[id - base] = OUT;
  });
}

function noteAll(
  list: Uint8Array,
  { flags: wanted, weight }: { readonly flags: number; readonly weight: number },
  { base, columns }: LoadedSegment,
  { fulfilled, scores }: Standing,
  { before, rarity, averageLength }: Weighing,
): void {
  const worth = rarity * weight;
  eachOf(list, (id, flags, times) => {
    const n = id - base;
    if (fulfilled[n] !== before || (flags & wanted) !== wanted) return;
    fulfilled[n] = before + 1;
    if (worth > 0)
      scores[n] =
        (scores[n] ?? 0) + worth * worthOf(times, (flags & FLAGS.head) !== 0, lengthAt(columns, n) / averageLength);
  });
}

/** Every document of a word's list, or of a filter's. */
function eachOf(list: Uint8Array, visit: (id: number, flags: number, times: number) => void): void {
  const reader = new ByteReader(list);
  const { first, count } = headOf(reader);
  const step: Step = { id: first, flags: 0 };
  for (let n = 0; n < count; n += 1) {
    stepOn(reader, step);
    visit(step.id, step.flags, step.flags & FLAGS.more ? reader.number() : 1);
  }
}
