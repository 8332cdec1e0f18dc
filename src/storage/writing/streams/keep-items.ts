import type { Feed, FeedItem } from "../../../domain/casework/feeds";
import { digestOf } from "../../../domain/ground/digest";
import type { Database } from "../../base/database";
import { fileToKeep } from "../../base/sealed/files";
import type { FeedItemRow } from "../../base/stream-rows";

/** How much is kept: items of one feed, items of all, and files of one feed as they were sent. */
export const STREAM_LIMITS = { perFeed: 300, all: 20_000, documents: 3, days: 90 } as const;
const DAY_MS = 86_400_000;

/** What came from a feed. */
export interface Fetched {
  readonly feed: string;
  readonly read: Feed;
  /** The file as it was sent. */
  readonly blob: Blob;
  /** As `toISOString` writes it. */
  readonly fetchedAt: string;
}

/**
 * Keep what came from a feed: items that are new, those that have changed (they count as read or dismissed as before), and
 * that the others are still there. Answers how many are new.
 */
export async function keepFeedItems(db: Database, fetched: Fetched): Promise<number> {
  const { feed, read, blob, fetchedAt } = fetched;
  const document = await digestOf(blob);
  const kept = await fileToKeep(db, blob);
  return db.transaction("rw", [db.feedItems, db.feedDocuments], async () => {
    const held = await db.feedItems.bulkGet(read.items.map(({ id }): [string, string] => [feed, id]));
    await db.feedItems.bulkPut(read.items.map((item, n) => rowOf(item, held[n], fetched, document)));
    await db.feedDocuments.put({ sha256: document, feed, fetchedAt, mediaType: blob.type, ...kept });
    await dropOld(db, feed, fetchedAt);
    return held.filter((row) => row === undefined).length;
  });
}

function rowOf(
  item: FeedItem,
  held: FeedItemRow | undefined,
  { feed, read, fetchedAt }: Fetched,
  document: string,
): FeedItemRow {
  const seenAt = held?.seenAt ?? fetchedAt;
  const said = item.published.iso || item.updated.iso;
  // What says that it is of tomorrow is not put above what comes tomorrow.
  const at = said === "" || said > seenAt ? seenAt : said;
  const { readAt = null, dismissedAt = null, keptAs = [] } = held ?? {};
  return {
    feed,
    id: item.id,
    item,
    format: read.format,
    at,
    seenAt,
    fetchedAt,
    document,
    lastSeenAt: fetchedAt,
    readAt,
    dismissedAt,
    keptAs,
  };
}

/** What a feed has not had for long goes first, then what is oldest; never what it has now, as far as there is room for all. */
async function dropOld(db: Database, feed: string, now: string): Promise<void> {
  const limit = new Date(Date.parse(now) - STREAM_LIMITS.days * DAY_MS).toISOString();
  const rows = (await db.feedItems.where("feed").equals(feed).toArray()).sort(latestFirst);
  const gone = rows.filter(({ lastSeenAt }, n) => n >= STREAM_LIMITS.perFeed || lastSeenAt < limit);
  await db.feedItems.bulkDelete(gone.map(({ id }): [string, string] => [feed, id]));
  const over = (await db.feedItems.count()) - STREAM_LIMITS.all;
  if (over > 0) await db.feedItems.bulkDelete(await db.feedItems.orderBy("at").limit(over).primaryKeys());
  const documents = (await db.feedDocuments.where("feed").equals(feed).toArray()).sort((a, b) =>
    a.fetchedAt > b.fetchedAt ? -1 : 1,
  );
  await db.feedDocuments.bulkDelete(documents.slice(STREAM_LIMITS.documents).map(({ sha256 }) => sha256));
}

const latestFirst = (a: FeedItemRow, b: FeedItemRow): number =>
  a.lastSeenAt !== b.lastSeenAt ? (a.lastSeenAt > b.lastSeenAt ? -1 : 1) : a.at > b.at ? -1 : 1;

/** What the official does with items: marks that are set, or (`null`) taken away. */
export type Sorting = Partial<Pick<FeedItemRow, "readAt" | "dismissedAt">>;

/** Sort items that are still there. */
export const sortItems = (
  db: Database,
  keys: readonly (readonly [feed: string, id: string])[],
  sorting: Sorting,
): Promise<number> =>
  db.feedItems
    .where("[feed+id]")
    .anyOf(keys.map((key) => [...key]))
    .modify(sorting);

/** That a capture was made of an item; it counts as read. */
export const noteKept = (db: Database, feed: string, id: string, captureId: string, now: string): Promise<number> =>
  db.feedItems
    .where("[feed+id]")
    .equals([feed, id])
    .modify((row: { -readonly [K in keyof FeedItemRow]: FeedItemRow[K] }) => {
      row.keptAs = [...new Set([...row.keptAs, captureId])];
      row.readAt ??= now;
    });

/** Forget what is kept of all feeds but these. */
export async function keepOnlyFeeds(db: Database, feeds: ReadonlySet<string>): Promise<void> {
  for (const table of [db.feedItems, db.feedDocuments]) {
    const there = (await table.orderBy("feed").uniqueKeys()).map(String);
    const gone = there.filter((feed) => !feeds.has(feed));
    if (gone.length > 0) await table.where("feed").anyOf(gone).delete();
  }
}
