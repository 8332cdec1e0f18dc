import * as v from "valibot";
import { Instant } from "../../../ledger/log";

/** How the last check of a page went: what it found, or why nothing could be found. */
export const OUTCOMES = [
  "same",
  "changed",
  "gone",
  "moved",
  "login",
  "forbidden",
  "busy",
  "unshown",
  "unreachable",
  "unreadable",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const Header = v.pipe(v.string(), v.maxLength(1_000));

/** What is kept of a watch beside the log: when its page was checked last, how that went, and what it is known again by. */
export const WatchState = v.object({
  checkedAt: Instant,
  outcome: v.picklist(OUTCOMES),
  /** How many checks in a row could not read the page. */
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Validators of the page as it was read (RFC 9110 §8.8). */
  etag: v.optional(Header),
  lastModified: v.optional(Header),
});
export type WatchState = v.InferOutput<typeof WatchState>;

/** What is kept of a site: until when it asked to be left alone, and what its robots.txt says. */
export const SiteState = v.object({
  notBefore: v.optional(Instant),
  robotsAt: v.optional(Instant),
  robots: v.optional(v.array(v.object({ allow: v.boolean(), path: v.pipe(v.string(), v.maxLength(10_000)) }))),
});
export type SiteState = v.InferOutput<typeof SiteState>;
