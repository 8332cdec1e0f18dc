import type { Often } from "../shapes";
import type { Outcome, WatchState } from "./watch-state";

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** One page a minute, whatever is due. */
export const PACE_MS = 60_000;

const EVERY: Readonly<Record<Exclude<Often, "visit">, number>> = { day: DAY_MS, week: 7 * DAY_MS };

/** Nothing was learned of the page: it is tried again sooner than a page that was read. */
const FAILED: ReadonlySet<Outcome> = new Set(["unreachable", "unreadable", "busy"]);

/**
 * When a page is to be checked next by itself; undefined where it is not. A page that could not be read is tried again after
 * an hour, then two, four …, never later than it would be anyway. A check that seems to lie ahead, as the clock was set back,
 * counts as made now: nothing is checked in haste, and nothing waits for a day that was never there.
 */
export function dueAt(often: Often, state: WatchState | undefined, now: string): string | undefined {
  if (often === "visit") return undefined;
  if (!state) return now;
  const every = EVERY[often];
  const wait = FAILED.has(state.outcome) ? Math.min(every, HOUR_MS * 2 ** Math.min(state.failures - 1, 10)) : every;
  return later(state.checkedAt > now ? now : state.checkedAt, wait);
}

export const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/** How a check went, added to what was known. */
export const afterCheck = (
  before: WatchState | undefined,
  outcome: Outcome,
  now: string,
  validators: Pick<WatchState, "etag" | "lastModified"> = {},
): WatchState => ({
  checkedAt: now,
  outcome,
  failures: FAILED.has(outcome) ? (before?.failures ?? 0) + 1 : 0,
  ...validators,
});
