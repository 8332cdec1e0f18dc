import type { Reading } from "../../domain/reading";

/** Readings take a tenth of a page's time at most. */
const SHARE = 10;
const USUAL_MS = 700;
const MOST_DOUBLED = 3;

/** What the last readings of this document came to. */
export interface Pace {
  said: string;
  idle: number;
}

/**
 * How patiently to wait for the next change: the longer a reading took, and the more often a change brought nothing
 * new, the longer. 1 is the usual.
 */
export function patienceAfter(pace: Pace, { facts, warnings }: Reading, tookMs: number): number {
  const said = JSON.stringify([facts, warnings]);
  pace.idle = said === pace.said ? Math.min(pace.idle + 1, MOST_DOUBLED) : 0;
  pace.said = said;
  return Math.max(1, (tookMs * SHARE) / USUAL_MS) * 2 ** pace.idle;
}
