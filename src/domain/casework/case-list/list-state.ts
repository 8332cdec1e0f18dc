import * as v from "valibot";
import { Instant } from "../../ledger/log";

/** How asking for a list went. */
export const LIST_OUTCOMES = [
  "read",
  "no-list",
  "list-too-large",
  "list-refused",
  "list-elsewhere",
  "list-unreachable",
] as const;

/** What is kept beside the log of asking for a list: when, how it went, and how many cases it would open or close. Never what it says. */
export const ListState = v.strictObject({
  askedAt: Instant,
  outcome: v.picklist(LIST_OUTCOMES),
  /** How often in a row it went wrong. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  changes: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type ListState = v.InferOutput<typeof ListState>;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** When a list is asked for next: after its minutes, later where it went wrong, at most a day. A clock that was set back waits for nothing. */
export function nextList(state: ListState | undefined, minutes: number, now: string): string {
  if (!state || state.askedAt > now) return now;
  const wait = Math.min(minutes * MINUTE_MS * 2 ** Math.min(state.failures, 10), Math.max(DAY_MS, minutes * MINUTE_MS));
  return new Date(Date.parse(state.askedAt) + wait).toISOString();
}
