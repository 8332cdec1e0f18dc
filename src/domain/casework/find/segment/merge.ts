import { KEYS, type SegmentEntry } from "./entry";
import { joinLists } from "./list";

/** What stands under one key in two segments, whose documents come one after the other. */
export function joinValues(key: string, a: Uint8Array, b: Uint8Array): Uint8Array {
  if (!key.startsWith(KEYS.chunk)) return joinLists(a, b);
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** The lines of neighbouring segments as one segment has them, in the order of their keys; the segments in that of their documents. */
export function* mergeEntries(segments: readonly Iterable<SegmentEntry>[]): Generator<SegmentEntry> {
  const runs = segments.map((segment) => segment[Symbol.iterator]());
  const heads = runs.map((run) => nextOf(run));
  for (;;) {
    const key = leastKey(heads);
    if (key === undefined) return;
    let value: Uint8Array | undefined;
    for (const [n, head] of heads.entries()) {
      if (head?.key !== key) continue;
      value = value ? joinValues(key, value, head.value) : head.value;
      const run = runs[n];
      heads[n] = run && nextOf(run);
    }
    if (value) yield { key, value };
  }
}

const nextOf = (run: Iterator<SegmentEntry>): SegmentEntry | undefined => {
  const next = run.next();
  return next.done ? undefined : next.value;
};

function leastKey(heads: readonly (SegmentEntry | undefined)[]): string | undefined {
  let least: string | undefined;
  for (const head of heads) if (head && (least === undefined || head.key < least)) least = head.key;
  return least;
}
