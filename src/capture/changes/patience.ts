import type { Reading } from "../../domain/evidence/reading";

/** Readings are to take about a tenth of a page's time at most. */
const SHARE = 10;
const USUAL_MS = 700;
const MOST_DOUBLED = 3;
/** However slow or restless a page is, what came is not left waiting longer than this many times the usual: ten seconds. */
const MOST = 5;

/** What the last readings of this document came to. */
export interface Pace {
  said: string;
  idle: number;
}

/** How patiently to wait after a change; 1 is the usual. */
export interface Patience {
  /** After much has come. */
  readonly much: number;
  /** After a little has changed. */
  readonly little: number;
}

/**
 * How patiently to wait after the next change: the longer a reading took the longer, and twice as long each time that
 * changes brought nothing new; much of it is given one turn more.
 */
export function patienceAfter(pace: Pace, { facts, warnings }: Reading, tookMs: number): Patience {
  const said = JSON.stringify([facts, warnings]);
  pace.idle = said === pace.said ? Math.min(pace.idle + 1, MOST_DOUBLED) : 0;
  pace.said = said;
  const slow = Math.min(MOST, Math.max(1, (tookMs * SHARE) / USUAL_MS));
  const much = Math.min(MOST, slow * 2 ** Math.max(0, pace.idle - 1));
  return { much, little: slow * 2 ** pace.idle };
}
