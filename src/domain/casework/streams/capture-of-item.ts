import type { CaptureMade } from "../../evidence/captures";
import type { FeedFormat, FeedItem } from "../feeds";

/** What is captured of an item of a feed. */
export interface KeptItem {
  readonly captureId: string;
  readonly caseId: string;
  readonly feed: { readonly url: string; readonly title: string };
  readonly item: FeedItem;
  readonly format: FeedFormat;
  /** When it was fetched by us, as `toISOString` writes it. */
  readonly fetchedAt: string;
  readonly type: "NewsArticle" | "BlogPosting";
}

const READER = "feed";
const VERSION = "1";
const WORDS = 20_000;
const SHORT = 2_000;

/** Where each format says what an item's parts are. */
const SPECIFICATIONS: Readonly<Record<FeedFormat, string>> = {
  rss: "https://www.rssboard.org/rss-specification",
  rdf: "http://purl.org/rss/1.0/spec",
  atom: "https://www.rfc-editor.org/rfc/rfc4287",
  json: "https://www.jsonfeed.org/version/1.1/",
};

/**
 * An item of a feed as a capture: an Article of schema.org at its own address (the feed's where it has none), each fact with the
 * item's id in the feed as where it stands. That it is a feed's, which and when it was fetched are facts of it (`isBasedOn`,
 * `sdDatePublished`); the page itself was not seen.
 */
export function captureOfItem({
  captureId,
  caseId,
  feed,
  item,
  format,
  fetchedAt,
  type,
}: KeptItem): Omit<CaptureMade, "snapshot" | "withheldKinds"> {
  const url = item.url || feed.url;
  const id = item.url || `${feed.url}#${encodeURIComponent(item.id)}`.slice(0, SHORT);
  const said: readonly (readonly [property: string, value: string])[] = [
    ["headline", item.title],
    ["author", item.author],
    ["datePublished", item.published.iso || item.published.raw],
    ["dateModified", item.updated.iso || item.updated.raw],
    ["abstract", item.summary === item.text ? "" : item.summary],
    ["articleBody", item.text],
    ...item.categories.map((category) => ["keywords", category] as const),
    ["contentLocation.name", item.place?.name ?? ""],
    ["contentLocation.geo.latitude", degrees(item.place?.latitude)],
    ["contentLocation.geo.longitude", degrees(item.place?.longitude)],
    ["isPartOf", feed.title],
    ["isBasedOn", feed.url],
    ["sdDatePublished", fetchedAt],
    ["publisher", item.source.title],
  ];
  const facts = said.flatMap(([property, value]) =>
    value === ""
      ? []
      : [
          {
            kind: "profile" as const,
            subject: id,
            property,
            value: value.slice(0, WORDS),
            confidence: 1,
            provenance: [
              {
                syntax: format === "json" ? "json-feed" : format,
                reader: READER,
                version: VERSION,
                selectors: [
                  {
                    type: "FragmentSelector" as const,
                    value: item.id.slice(0, SHORT),
                    conformsTo: SPECIFICATIONS[format],
                  },
                ],
                raw: value.slice(0, WORDS),
              },
            ],
          },
        ],
  );
  return {
    captureId,
    caseId,
    page: { url, title: item.title },
    readAt: fetchedAt,
    main: id,
    subjects: [{ id, types: [type], name: item.title, url, identifiers: [] }],
    facts,
    seen: { profile: facts.length },
  };
}

const degrees = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value);
