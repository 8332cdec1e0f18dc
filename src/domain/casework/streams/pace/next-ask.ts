import { DAY_MS, HOUR_MS, isLeftAlone, later } from "../../watch";
import type { FeedOutcome, FeedState } from "./feed-state";

/** However often a feed wants to be asked for, and however seldom. */
export const LEAST_MS = HOUR_MS;
export const MOST_MS = DAY_MS;
/** What cannot be had is tried again after one hour, two, four … and at least once a week. */
const SELDOM_MS = 7 * DAY_MS;
/** By so much of the time at most is each feed asked for later, so that not all are at once. */
const SPREAD = 0.1;

const FINE: ReadonlySet<FeedOutcome> = new Set(["new", "same"]);

export const isFine = (outcome: FeedOutcome): boolean => FINE.has(outcome);

/**
 * When a feed is to be asked for next; undefined where it is not: it is gone for good (410, RFC 9110 §15.5.11). What was
 * had is asked for again when it is not fresh any more, within an hour and a day; what was not, ever more seldom. Never
 * before its server's Retry-After. A time that seems to lie ahead, as the clock was set back, counts as now.
 */
export function nextAsk(url: string, state: FeedState | undefined, now: string): string | undefined {
  if (!state) return now;
  if (state.outcome === "gone") return undefined;
  const wait = isFine(state.outcome)
    ? Math.min(Math.max((state.fresh ?? 0) * 60_000, LEAST_MS), MOST_MS)
    : Math.min(LEAST_MS * 2 ** Math.min(Math.max(state.failures - 1, 0), 10), SELDOM_MS);
  const askedAt = state.askedAt > now ? now : state.askedAt;
  const due = later(askedAt, wait * (1 + SPREAD * shareOf(url + askedAt)));
  const { notBefore } = state;
  return notBefore !== undefined && isLeftAlone(notBefore, now) && notBefore > due ? notBefore : due;
}

/** A number from 0 up to 1 that a text always has, and another text another one (FNV-1a). */
function shareOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01_00_01_93);
  return (hash >>> 0) / 2 ** 32;
}

/** How it went, added to what was known. */
export const afterAsk = (
  before: FeedState | undefined,
  outcome: FeedOutcome,
  now: string,
  more: Pick<FeedState, "fresh" | "notBefore" | "left" | "etag" | "lastModified"> = {},
): FeedState => {
  const fineAt = isFine(outcome) ? now : before?.fineAt;
  return {
    askedAt: now,
    outcome,
    failures: isFine(outcome) ? 0 : (before?.failures ?? 0) + 1,
    ...(fineAt !== undefined && { fineAt }),
    ...more,
  };
};

/** The minutes that a server lets an answer be taken as it is (Cache-Control: max-age, RFC 9111 §5.2.2.1); 0 where it says none. */
export function maxAgeOf(cacheControl = ""): number {
  const [, seconds] = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/iu.exec(cacheControl) ?? [];
  return Math.floor(Number(seconds ?? 0) / 60);
}
