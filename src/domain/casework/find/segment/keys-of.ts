import type { FindDocument } from "../documents/document";
import type { Analysed } from "./analyse";
import { filterKey, placesKey, refKey, wordKey } from "./entry";

/** Every key that a document stands under in its segment, but for its description. */
export function keysOf({ ref, filters }: FindDocument, { words, places }: Analysed): string[] {
  return [
    refKey(ref),
    ...[...new Set(filters)].map(filterKey),
    ...[...words.keys()].map(wordKey),
    ...[...places.keys()].map(placesKey),
  ];
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A sum over keys that does not depend on their order (FNV-1a of each, modulo 2^32): by it an index is checked against its documents. */
export function sumOf(keys: readonly string[]): number {
  let sum = 0;
  for (const key of keys) {
    let hash = FNV_BASIS;
    for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), FNV_PRIME);
    sum = (sum + (hash >>> 0)) >>> 0;
  }
  return sum;
}
