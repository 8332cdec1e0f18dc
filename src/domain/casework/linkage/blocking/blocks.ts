/** Which records have a key, for all keys; laid out flat, as there are millions. */
export interface Blocks {
  /** The key's block, or nothing where no record has it. */
  readonly find: (key: number) => Block | undefined;
}

/** Where a block's places stand in `places`. */
export interface Block {
  readonly places: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** @param keysOf The keys of the record at a place, each once. */
export function blocksOf(records: number, keysOf: (place: number) => Iterable<number>): Blocks {
  const ids = new Map<number, number>();
  const [said, ends]: [number[], Int32Array] = [[], new Int32Array(records)];
  for (let place = 0; place < records; place++) {
    for (const key of keysOf(place)) said.push(idOf(ids, key));
    ends[place] = said.length;
  }
  const starts = startsOf(said, ids.size);
  const places = sorted(said, ends, starts);
  return {
    find: (key) => {
      const id = ids.get(key);
      return id === undefined ? undefined : { places, from: starts[id] ?? 0, to: starts[id + 1] ?? 0 };
    },
  };
}

function idOf(ids: Map<number, number>, key: number): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}

/** Where each key's block begins, and behind the last, where it ends. */
function startsOf(said: readonly number[], keys: number): Int32Array {
  const starts = new Int32Array(keys + 1);
  for (const id of said) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < keys; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  return starts;
}

/** Places by their keys: a counting sort. */
function sorted(said: readonly number[], ends: Int32Array, starts: Int32Array): Int32Array {
  const [places, next] = [new Int32Array(said.length), starts.slice()];
  let at = 0;
  ends.forEach((end, place) => {
    for (; at < end; at++) {
      const id = said[at] ?? 0;
      places[next[id] ?? 0] = place;
      next[id] = (next[id] ?? 0) + 1;
    }
  });
  return places;
}
