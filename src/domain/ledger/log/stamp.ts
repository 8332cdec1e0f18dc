/** When and where an entry was made. Where two entries touch the same thing, the later stamp decides. */
export type Stamp = readonly [at: string, origin: string, index: number];

/** Order of stamps: time (ISO 8601 UTC with milliseconds, so text order is time order), then origin, then index. */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return a[2] - b[2];
}
