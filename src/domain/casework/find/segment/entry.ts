/** One line of a segment: what stands under a key. Keys are in the order of their UTF-16 units, as IndexedDB has them. */
export interface SegmentEntry {
  readonly key: string;
  readonly value: Uint8Array;
}

/**
 * What a key's first letter says that stands under it: of which documents chunk by chunk, by what they are filtered, where their
 * words stand, how a document is found by its name, and which documents a word is in.
 */
export const KEYS = { chunk: "d", filter: "f", places: "p", ref: "r", word: "w" } as const;

export const wordKey = (term: string): string => KEYS.word + term;
export const placesKey = (term: string): string => KEYS.places + term;
export const filterKey = (filter: string): string => KEYS.filter + filter;
export const refKey = (ref: string): string => KEYS.ref + ref;

const CHUNK_BITS = 6;
const CHUNK_DIGITS = 7;

/** Under which key a document is described: sixty-four neighbours share one. */
export const chunkKey = (id: number): string =>
  KEYS.chunk + (id >>> CHUNK_BITS).toString(36).padStart(CHUNK_DIGITS, "0");

export const isChunk = (key: string): boolean => key.startsWith(KEYS.chunk);

export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
