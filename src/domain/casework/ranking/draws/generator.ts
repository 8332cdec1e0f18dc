import { newRunningHash } from "../../../ground/digest";

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
export function generatorFrom(state: string): Generator53 {
  let [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = [0, 8, 16, 24].map((at) => Number.parseInt(state.slice(at, at + 8), 16) | 0);

  const word = (): number => {
    const product = Math.imul(s1, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    return result;
  };
  // 27 bits of one word and 26 of the next.
  const next = (): number => {
    const high = word() >>> 5;
    return (high * 0x400_0000 + (word() >>> 6)) / 0x20_0000_0000_0000;
  };
  const fill = (into: Float64Array, from: number, to: number): void => {
    for (let at = from; at < to; at++) into[at] = next();
  };
  return { next, fill };
}
