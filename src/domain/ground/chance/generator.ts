import { newRunningHash } from "../digest";

/** Chance that can be repeated. The same text gives the same digits wherever it runs: only integers, and one exact division. */
export interface Generator53 {
  /** The next number, from 0 up to but without 1, one of 2^53 that are equally far apart. */
  next(): number;
  /** The next numbers into places `from` to `to` (without it) of an array. */
  fill(into: Float64Array, from: number, to: number): void;
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018), begun with the first 128 bits of the SHA-256 of a text.
 * @see https://prng.di.unimi.it/xoshiro128starstar.c
 */
export function generatorOf(text: string): Generator53 {
  const hash = newRunningHash();
  hash.update(new TextEncoder().encode(text));
  return generatorFrom(hash.hex().slice(0, 32));
}

/** The generator in a state that is given: 128 bits in hex, the first word first; not all of them zero. */
export function generatorFrom(hex: string): Generator53 {
  const state = Int32Array.from([0, 8, 16, 24], (at) => Number.parseInt(hex.slice(at, at + 8), 16) | 0);

  const fill = (into: Float64Array, from: number, to: number): void => {
    // Held beside the loop, not in the array: it runs millions of times.
    let [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = state;
    let high = 0;
    for (let half = 2 * from; half < 2 * to; half++) {
      const product = Math.imul(s1, 5);
      const word = Math.imul((product << 7) | (product >>> 25), 9);
      const shifted = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= shifted;
      s3 = (s3 << 11) | (s3 >>> 21);
      // 27 bits of one word and 26 of the next.
      if ((half & 1) === 0) high = word >>> 5;
      else into[half >> 1] = (high * 0x400_0000 + (word >>> 6)) / 0x20_0000_0000_0000;
    }
    state.set([s0, s1, s2, s3]);
  };

  const one = new Float64Array(1);
  const next = (): number => {
    fill(one, 0, 1);
    return one[0] ?? 0;
  };
  return { next, fill };
}
