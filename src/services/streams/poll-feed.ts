import { type FeedOutcome, type FeedState, afterAsk, maxAgeOf } from "../../domain/casework/streams";
import { isLeftAlone, leftAloneUntil } from "../../domain/casework/watch";
import { hostOf } from "../../domain/evidence/sources";
import { mayFollow } from "../../domain/policy";
import type { FeedAnswer } from "../../platform";
import { feedByUrl } from "../../storage/reading";
import { keepFeedItems } from "../../storage/writing";
import type { Ports } from "../ports";
import { mayRobotsRead } from "../watching/robots";

export type PollNeeds = Pick<
  Ports,
  | "db"
  | "now"
  | "policy"
  | "mayReach"
  | "askFeed"
  | "feedReader"
  | "feedState"
  | "setFeedState"
  | "askRobots"
  | "siteState"
  | "setSiteState"
>;

/** What came of asking for a feed, and how many of its items are new. */
export interface Polled {
  readonly outcome: FeedOutcome;
  readonly added: number;
}

type Asked = Polled & Pick<FeedState, "fresh" | "notBefore" | "left" | "etag" | "lastModified">;

/**
 * Ask for one feed: not where its site asks to be left alone or its robots.txt says no, and by what is known of it, so that
 * one that is the same is not sent again. What came is kept beside the log, then how it went.
 */
export async function pollFeed(url: string, ports: PollNeeds): Promise<Polled> {
  const before = await ports.feedState(url);
  const { outcome, added, ...more } = await asked(url, before, ports);
  // It may have been given up meanwhile: what is kept of it goes with the next sweep.
  await ports.setFeedState(url, afterAsk(before, outcome, ports.now(), more));
  return { outcome, added };
}

const PLAIN: Readonly<Record<number, FeedOutcome>> = { 401: "login", 403: "login", 404: "missing", 410: "gone" };
const BUSY = [429, 503];

async function asked(url: string, before: FeedState | undefined, ports: PollNeeds): Promise<Asked> {
  const host = hostOf(url);
  const { notBefore } = await ports.siteState(host);
  if (isLeftAlone(notBefore, ports.now())) return { outcome: "busy", added: 0, ...(notBefore && { notBefore }) };
  const robots = await mayRobotsRead(url, ports);
  if (robots !== "open") return { outcome: robots, added: 0 };
  const answer = await ports.askFeed(url, { etag: before?.etag, lastModified: before?.lastModified });
  if (answer.code !== "answered") return { outcome: answer.code, added: 0 };
  const { etag, lastModified } = answer;
  const known = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
  if (answer.status === 304) return { outcome: "same", added: 0, ...stillKnown(before), ...known };
  if (BUSY.includes(answer.status)) return leaveAlone(host, answer.retryAfter, ports);
  if (answer.status !== 200) return { outcome: PLAIN[answer.status] ?? "unreachable", added: 0 };
  return keep(url, answer, known, ports);
}

function stillKnown(before: FeedState | undefined): Pick<FeedState, "fresh" | "left" | "etag" | "lastModified"> {
  if (!before) return {};
  const { fresh, left, etag, lastModified } = before;
  return {
    ...(fresh !== undefined && { fresh }),
    ...(left !== undefined && { left }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

async function leaveAlone(host: string, retryAfter: string | undefined, ports: PollNeeds): Promise<Asked> {
  const notBefore = leftAloneUntil(retryAfter, ports.now());
  await ports.setSiteState(host, { ...(await ports.siteState(host)), notBefore });
  return { outcome: "busy", added: 0, notBefore };
}

async function keep(
  url: string,
  { url: at, body, contentType, cacheControl, isTooLarge }: Extract<FeedAnswer, { code: "answered" }>,
  known: Pick<FeedState, "etag" | "lastModified">,
  ports: PollNeeds,
): Promise<Asked> {
  if (isTooLarge || !body) return { outcome: "feed-too-large", added: 0 };
  const read = ports.feedReader().readFeed(body, at, contentType);
  if (!read.ok) return { outcome: read.error.code, added: 0 };
  const feed = read.value;
  const blob = new Blob([body], { type: MEDIA_TYPES[feed.format] });
  // An answer takes its time: what was allowed when it was asked for may not be any more. Nothing of it is kept then, nor known.
  if (!(await mayStill(url, ports))) return { outcome: "same", added: 0 };
  const isStill = (await feedByUrl(ports.db, url)) !== undefined;
  const added = isStill ? await keepFeedItems(ports.db, { feed: url, read: feed, blob, fetchedAt: ports.now() }) : 0;
  const fresh = Math.max(feed.ttl, maxAgeOf(cacheControl));
  return { outcome: added > 0 ? "new" : "same", added, fresh, left: feed.left, ...known };
}

/** Whether a feed may be asked for, now: by the agency, and by the official. */
export const mayStill = async (url: string, { policy, mayReach }: Pick<PollNeeds, "policy" | "mayReach">) =>
  mayFollow(await policy(), hostOf(url)) && (await mayReach(url));

const MEDIA_TYPES = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  rdf: "application/rdf+xml",
  json: "application/feed+json",
} as const;
