import { attributeOf, baseOf, queryDocument } from "./dom/nodes";

/** A feed that a page announces, at its whole address. */
export interface AnnouncedFeed {
  url: string;
  title: string;
}

const MOST = 10;
const LONGEST = 2_000;
const TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)$/u;
const LINKS = 'link[rel~="alternate" i][href]';

/** The feeds that a page announces (RSS Autodiscovery; HTML, link type `alternate`), each once. */
export function announcedFeeds(document: Document): AnnouncedFeed[] {
  const feeds = new Map<string, AnnouncedFeed>();
  for (const link of queryDocument(document, LINKS)) {
    if (feeds.size === MOST) break;
    const href = attributeOf(link, "href") ?? "";
    if (!isFeed(link) || !URL.canParse(href, baseOf(document))) continue;
    const { href: url, protocol } = new URL(href, baseOf(document));
    if (!/^https?:$/u.test(protocol) || url.length > LONGEST || feeds.has(url)) continue;
    feeds.set(url, { url, title: (attributeOf(link, "title") ?? "").trim().slice(0, 500).toWellFormed() });
  }
  return [...feeds.values()];
}

function isFeed(link: Element): boolean {
  const rel = (attributeOf(link, "rel") ?? "").toLowerCase().split(/\s+/u);
  const [type = ""] = (attributeOf(link, "type") ?? "").toLowerCase().split(";");
  return rel.includes("feed") || TYPES.test(type.trim());
}
