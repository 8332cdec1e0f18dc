import { DAY_MS, HOUR_MS, PACE_MS, later } from "./due";

/** Nobody is believed who asks for longer: a watch would end without a word. */
const LONGEST_MS = 7 * DAY_MS;

/**
 * Until when a site asks to be left alone: its Retry-After, in seconds or as a date (RFC 9110 §10.2.3), at least a minute
 * and at most a week from now; an hour where it says nothing that can be read.
 */
export function leftAloneUntil(retryAfter: string | undefined, now: string): string {
  const asked = waitOf(retryAfter?.trim() ?? "", now);
  return later(now, Math.min(Math.max(asked, PACE_MS), LONGEST_MS));
}

function waitOf(text: string, now: string): number {
  if (/^\d+$/u.test(text)) return Number(text) * 1_000;
  const date = /[a-z]/iu.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? HOUR_MS : date - Date.parse(now);
}

/** Whether a site is to be left alone now. What seems to be further ahead than anybody is believed is a clock that was set back. */
export const isLeftAlone = (notBefore: string | undefined, now: string): boolean =>
  notBefore !== undefined && notBefore > now && notBefore <= later(now, LONGEST_MS);
