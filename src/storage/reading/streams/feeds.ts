import { type FollowedFeed, isFollowed } from "../../../domain/casework/streams";
import type { Database } from "../../base/database";

/** The feeds that are followed, by what they are called. */
export const feedsFollowed = async (db: Database): Promise<readonly FollowedFeed[]> =>
  (await everyFeed(db))
    .filter(isFollowed)
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b)) || (a.url < b.url ? -1 : 1));

/** Also those that are not followed any more. */
export const everyFeed = async (db: Database): Promise<readonly FollowedFeed[]> =>
  (await db.feeds.toArray()).flatMap(({ url, title = "", followedAt, unfollowedAt = null }) =>
    url === undefined || followedAt === undefined ? [] : [{ url, title, followedAt, unfollowedAt }],
  );

export async function feedByUrl(db: Database, url: string): Promise<FollowedFeed | undefined> {
  return (await feedsFollowed(db)).find((feed) => feed.url === url);
}

const nameOf = ({ title, url }: FollowedFeed): string => title || url;
