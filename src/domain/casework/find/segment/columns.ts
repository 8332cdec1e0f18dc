/** What is known of a document without its words: what kind it is, how long, how it rates, of which day. */
export interface Column {
  /** The number of its kind, from 1; 0 where the document is gone. */
  readonly kind: number;
  /** In words. */
  readonly length: number;
  /** On a scale of 1 to 5; undefined where it rates nothing. */
  readonly stars?: number | undefined;
  /** Days since 1970-01-01; undefined where no day is known. */
  readonly day?: number | undefined;
}

export const COLUMN_BYTES = 7;
const MOST = 0xffff;
const STEPS_A_STAR = 2_500;

/** Stars as they are compared, in steps of 1/2500 from one star on, so that every value of one decimal is itself. */
export const starSteps = (stars: number): number => Math.round((stars - 1) * STEPS_A_STAR) + 1;

/** A document's seven bytes; where a segment's are laid end to end, its n-th document is found by counting. */
export function writeColumn({ kind, length, stars, day }: Column): Uint8Array<ArrayBuffer> {
  const words = Math.min(MOST, length);
  const rated = stars === undefined ? 0 : starSteps(stars);
  const dated = day === undefined ? 0 : Math.max(1, Math.min(MOST, day + 1));
  return Uint8Array.of(kind, words & 255, words >>> 8, rated & 255, rated >>> 8, dated & 255, dated >>> 8);
}

const at = (columns: Uint8Array, n: number, field: number): number => columns[n * COLUMN_BYTES + field] ?? 0;
const pair = (columns: Uint8Array, n: number, field: number): number =>
  at(columns, n, field) | (at(columns, n, field + 1) << 8);

export const kindAt = (columns: Uint8Array, n: number): number => at(columns, n, 0);
export const lengthAt = (columns: Uint8Array, n: number): number => pair(columns, n, 1);
/** In the steps of `starSteps`; 0 where it rates nothing. */
export const starsAt = (columns: Uint8Array, n: number): number => pair(columns, n, 3);
/** Days since 1969-12-31; 0 where no day is known. */
export const dayAt = (columns: Uint8Array, n: number): number => pair(columns, n, 5);
