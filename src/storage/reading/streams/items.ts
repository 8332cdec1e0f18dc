import type { Database } from "../../base/database";
import { fileAsKept } from "../../base/sealed/files";
import type { FeedItemRow } from "../../base/stream-rows";
import { feedsFollowed } from "./feeds";

/** So many are looked through at once: the newest. */
export const MOST_STREAMED = 500;

/** The newest items of the feeds that are followed, or of one of them, the newest first. */
export async function newestItems(db: Database, feed?: string): Promise<readonly FeedItemRow[]> {
  const followed = new Set((await feedsFollowed(db)).map(({ url }) => url));
  if (feed !== undefined) {
    const rows = followed.has(feed) ? await db.feedItems.where("feed").equals(feed).toArray() : [];
    return rows.sort((a, b) => (a.at > b.at ? -1 : 1)).slice(0, MOST_STREAMED);
  }
  return db.feedItems
    .orderBy("at")
    .reverse()
    .filter((row) => followed.has(row.feed))
    .limit(MOST_STREAMED)
    .toArray();
}

/** How many items of each feed that is followed nobody has read or dismissed. */
export async function unreadItems(db: Database): Promise<ReadonlyMap<string, number>> {
  const counts = new Map((await feedsFollowed(db)).map(({ url }) => [url, 0]));
  await db.feedItems.each(({ feed, readAt, dismissedAt }) => {
    const known = counts.get(feed);
    if (known !== undefined && readAt === null && dismissedAt === null) counts.set(feed, known + 1);
  });
  return counts;
}

export const itemByKey = (db: Database, feed: string, id: string): Promise<FeedItemRow | undefined> =>
  db.feedItems.get([feed, id]);

/** The file that an item stood in, as it was sent; undefined where it is not kept any more. */
export async function feedDocument(db: Database, sha256: string): Promise<Blob | undefined> {
  const row = await db.feedDocuments.get(sha256);
  return row && fileAsKept(db, row, row.mediaType ?? row.blob.type);
}
