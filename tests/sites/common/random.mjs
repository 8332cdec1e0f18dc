/**
 * @typedef {object} Random
 * @property {() => number} next a number in 0..1, 1 left out
 * @property {(min: number, max: number) => number} int a whole number, both ends included
 * @property {<T>(list: readonly T[]) => T} pick
 * @property {(share: number) => boolean} chance
 * @property {<T>(list: readonly T[]) => T[]} shuffle a shuffled copy
 */

/**
 * Random numbers that are the same at every start: the sample pages must not change between two runs of a test.
 * Generator: mulberry32, seeded with the FNV-1a hash of the seed's text.
 * @param {string} seed
 * @returns {Random}
 */
export function randomFrom(seed) {
  const next = mulberry32(fnv1a(seed));
  /** @type {Random["int"]} */
  const int = (min, max) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    pick: (list) => at(list, int(0, list.length - 1)),
    chance: (share) => next() < share,
    shuffle: (list) => shuffle(list, int),
  };
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} index
 */
export function at(list, index) {
  if (index < 0 || index >= list.length) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return /** @type {T} */ (list[index]);
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {Random["int"]} int
 */
function shuffle(list, int) {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = int(0, last);
    [copy[last], copy[other]] = [at(copy, other), at(copy, last)];
  }
  return copy;
}

/** @param {string} text */
function fnv1a(text) {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** @param {number} seed */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
