import { type Writes, registers } from "../../ledger/log";
import { hostOf } from "../../evidence/sources";

export interface FollowedFeed {
  /** Its address is its name. */
  url: string;
  title: string;
  followedAt: string;
  /** Null while it is followed. */
  unfollowedAt: string | null;
}

/** Feeds that officials follow. */
export const feeds = registers<FollowedFeed>()("feeds", "url");

// All entries that write a row are about its host.
export const writesFeeds: Writes = { table: feeds, foundBy: { event: "host", of: hostOf } };

/** Whether a feed is followed now. */
export const isFollowed = <R extends Partial<FollowedFeed>>(row: R): row is R & FollowedFeed =>
  row.followedAt !== undefined && !row.unfollowedAt;
