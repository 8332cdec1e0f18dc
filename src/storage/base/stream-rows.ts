import type { Table } from "dexie";
import type { FeedFormat, FeedItem } from "../../domain/casework/feeds";

/** An item of a feed as it was seen last, and what the official has done with it. Nothing of it is in the log until it is kept. */
export interface FeedItemRow {
  readonly feed: string;
  readonly id: string;
  readonly item: FeedItem;
  readonly format: FeedFormat;
  /** By when it is sorted: its own date where that can be, else when it was seen first. */
  readonly at: string;
  readonly seenAt: string;
  /** When what stands here was fetched, and the file that it stood in, by its SHA-256 in hex. */
  readonly fetchedAt: string;
  readonly document: string;
  /** When its feed had it last. */
  readonly lastSeenAt: string;
  readonly readAt: string | null;
  readonly dismissedAt: string | null;
  /** Captures that were made of it. */
  readonly keptAs: readonly string[];
}

/** A feed's file as it was sent. */
export interface FeedDocumentRow {
  readonly sha256: string;
  readonly feed: string;
  readonly fetchedAt: string;
  /** Not there in rows of old, whose bytes lie open and say it themselves. */
  readonly mediaType?: string;
  readonly blob: Blob;
  readonly fileKey?: Uint8Array;
}

/** What feeds said: fetched again from them where it is lost, as far as they still have it. */
export interface Streamed {
  readonly feedItems: Table<FeedItemRow, [feed: string, id: string]>;
  readonly feedDocuments: Table<FeedDocumentRow, string>;
}

export const STREAMED: Readonly<Record<keyof Streamed, string>> = {
  feedItems: "[feed+id], feed, at",
  feedDocuments: "sha256, feed",
};
