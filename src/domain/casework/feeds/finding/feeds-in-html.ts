import { withoutReferences } from "../reading/character-names";
import { addressOf, line } from "../reading/plain-item";

/** A feed that a page announces. */
export interface Announced {
  readonly url: string;
  /** As the page calls it; empty where it does not. */
  readonly title: string;
}

const MOST = 20;
/** Links stand in a page's head: what comes later is not looked through. */
const HEAD = 500_000;
const TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)$/u;
const LINK = /<(?:link|base)\b[^<>]{0,4000}>/giu;
const ATTRIBUTE = /([a-z-]{1,30})\s*=\s*(?:"([^"]{0,3000})"|'([^']{0,3000})'|([^\s"'<>=`]{1,3000}))/giu;

/** Whether a link leads to a feed (RSS Autodiscovery; HTML, link type `alternate`). */
export const isFeedLink = (rel: string, type: string): boolean =>
  rel.toLowerCase().split(/\s+/u).includes("alternate") &&
  (TYPES.test(type.trim().toLowerCase().split(";")[0] ?? "") || rel.toLowerCase().split(/\s+/u).includes("feed"));

/** The feeds that a page announces in its head, each once. `address` is the page's own. */
export function feedsInHtml(html: string, address: string): readonly Announced[] {
  const found = new Map<string, Announced>();
  let base = address;
  for (const [tag] of html.slice(0, HEAD).matchAll(LINK)) {
    const attributes = attributesOf(tag);
    const href = attributes.get("href") ?? "";
    if (/^<base/iu.test(tag)) {
      base = URL.canParse(href, address) ? new URL(href, address).href : address;
      continue;
    }
    if (!isFeedLink(attributes.get("rel") ?? "", attributes.get("type") ?? "")) continue;
    const url = addressOf(href, base);
    if (url !== "" && !found.has(url))
      found.set(url, { url, title: line(attributes.get("title") ?? "").slice(0, 500) });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of tag.matchAll(ATTRIBUTE))
    if (!attributes.has(name.toLowerCase()))
      attributes.set(name.toLowerCase(), withoutReferences(double ?? single ?? bare ?? ""));
  return attributes;
}
