import * as v from "valibot";
import { Instant } from "../../../ledger/log";

/** How asking for a feed went: what came, or why nothing did. */
export const FEED_OUTCOMES = [
  "new",
  "same",
  /** 410: it is not asked for any more. */
  "gone",
  /** 404. */
  "missing",
  "login",
  /** By the site's robots.txt. */
  "forbidden",
  "busy",
  "unreachable",
  /** It sends us on to a site that we may not reach, or round and round. */
  "elsewhere",
  "feed-is-page",
  "no-feed",
  "feed-broken",
  "feed-too-large",
] as const;
export type FeedOutcome = (typeof FEED_OUTCOMES)[number];

const Header = v.pipe(v.string(), v.maxLength(1_000));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is kept of a feed beside the log: when it was asked for last, how that went, and how long it may be left. */
export const FeedState = v.object({
  askedAt: Instant,
  outcome: v.picklist(FEED_OUTCOMES),
  /** How many times in a row nothing could be had. */
  failures: Count,
  /** When something was had of it last. */
  fineAt: v.optional(Instant),
  /** How long what it said may be taken as it is, in minutes: its own word or its server's. */
  fresh: v.optional(Count),
  /** Not before, by its server's word (Retry-After). */
  notBefore: v.optional(Instant),
  /** How many of its items were left out, of those that it had last. */
  left: v.optional(Count),
  etag: v.optional(Header),
  lastModified: v.optional(Header),
});
export type FeedState = v.InferOutput<typeof FeedState>;
