import { encodeBase64 } from "../../../ledger/log";
import type { Announcement } from "../../../keeping/announcements";

/** Something that is public, with when it was made so. */
export interface FeedEntry {
  readonly made: Announcement;
  readonly madeAt: string;
  /** Where its figures are shown; empty where they are not. */
  readonly release: string;
}

/** Whose feed it is, and where it will lie; empty where that is not known. */
export interface FeedHead {
  readonly title: string;
  readonly publisher: string;
  readonly home: string;
  readonly address: string;
  readonly language: "en" | "de";
}

export const FEED_FILES = { feed: "feed.json", note: "feed.note", key: "feed.pem" } as const;

const WORDS = {
  en: { decision: "Decision", finding: "Finding", chosen: "Chosen" },
  de: { decision: "Entscheidung", finding: "Erkenntnis", chosen: "Gewählt" },
} as const;

/**
 * What the agency chose to make public, as a JSON Feed 1.1, the newest first: plain text alone, and nothing but what was chosen for it.
 * The same bytes for the same entries. @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeedOf(
  { title, publisher, home, address, language }: FeedHead,
  entries: readonly FeedEntry[],
): string {
  const items = entries.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1)).map((entry) => itemOf(entry));
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    ...(home !== "" && { home_page_url: home }),
    ...(address !== "" && { feed_url: address }),
    language,
    authors: [{ name: publisher }],
    items,
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function itemOf({ made, madeAt, release }: FeedEntry): object {
  const words = WORDS[made.language];
  const lines = [made.text, made.chosen === "" ? "" : `${words.chosen}: ${made.chosen}`].filter((line) => line !== "");
  return {
    id: `urn:uuid:${made.announcementId}`,
    ...(release !== "" && { url: release }),
    title: made.title,
    content_text: lines.join("\n\n") || made.title,
    date_published: madeAt,
    language: made.language,
    tags: [words[made.of]],
  };
}

/** The words of a feed that are signed: what they are, and the file's SHA-256 as `sha256sum` writes it. */
export const feedStatement = (sha256: string): string => `counterflow-feed/1\n${sha256}  ${FEED_FILES.feed}\n`;

/** What an Ed25519 key in its 32 bytes begins with as SubjectPublicKeyInfo (RFC 8410 §4). */
const SPKI = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/** An Ed25519 key as PEM (RFC 7468), for whoever checks a signature. */
export const pemOf = (publicKey: Uint8Array): string =>
  `-----BEGIN PUBLIC KEY-----\n${encodeBase64(Uint8Array.from([...SPKI, ...publicKey]))}\n-----END PUBLIC KEY-----\n`;
