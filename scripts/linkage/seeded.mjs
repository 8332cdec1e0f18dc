/**
 * Draws that are the same at every run (mulberry32).
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** @param {number} below */
  const whole = (below) => Math.floor(next() * below);
  return {
    whole,
    /** @type {<T>(list: readonly T[]) => T} */
    pick: (list) => /** @type {any} */ (list[whole(list.length)]),
    /** @param {number} share */
    chance: (share) => next() < share,
    /** @param {number} length */
    digits: (length) => Array.from({ length }, (_, place) => (place === 0 ? 1 + whole(9) : whole(10))).join(""),
  };
}

/** @typedef {ReturnType<typeof seeded>} Draws */
