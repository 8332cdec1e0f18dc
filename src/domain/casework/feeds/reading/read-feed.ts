import { parseFeed } from "feedsmith";
import * as v from "valibot";
import { type Result, fail, ok } from "../../../ground/result";
import { FEED_LIMITS, Feed, type FeedFormat } from "../item";
import { at, listAt, numberAt, textAt } from "./at";
import { decodeFeed } from "./decode-feed";
import { addressOf, line, plainItem } from "./plain-item";
import { type Said, saidInAtom, saidInJson, saidInRss } from "./said";
import { soundXml, withoutDoctype } from "./xml-bounds";

export type FeedFault =
  /** A page, and no feed. */
  | { readonly code: "feed-is-page" }
  /** Neither a feed nor a page. */
  | { readonly code: "no-feed" }
  /** It begins as a feed and breaks off, or is nested without end. */
  | { readonly code: "feed-broken" }
  | { readonly code: "feed-too-large" };

const FORMATS: Readonly<Record<FeedFormat, { readonly items: string; readonly said: (item: unknown) => Said }>> = {
  rss: { items: "items", said: saidInRss },
  rdf: { items: "items", said: saidInRss },
  atom: { items: "entries", said: saidInAtom },
  json: { items: "items", said: saidInJson },
};

/**
 * A feed's bytes, as they came from `address`, as items of one shape: RSS 0.9x to 2.0 and 1.0 (RDF), Atom 0.3 and 1.0
 * (RFC 4287), JSON Feed 1.x. Entities of its own are not read: what a DOCTYPE says is left out before anything is parsed.
 * A feed of a known format in which nothing stands is one without items.
 */
export function readFeed(bytes: Uint8Array, address: string, contentType = ""): Result<Feed, FeedFault> {
  if (bytes.byteLength > FEED_LIMITS.bytes) return fail({ code: "feed-too-large" });
  const text = withoutDoctype(decodeFeed(bytes, contentType));
  if (isPage(text)) return fail({ code: "feed-is-page" });
  const sound = /^\s*\{/u.test(text) ? text : soundXml(text);
  if (sound === undefined) return fail({ code: "feed-broken" });
  const read = parsed(sound);
  return read.ok ? ok(v.parse(Feed, feedOf(read.value, address))) : read;
}

interface Parsed {
  readonly format: FeedFormat;
  readonly feed: unknown;
}

/** A few more than are taken, so that what is left out can be counted. */
const MOST_LOOKED_AT = 10_000;

function parsed(text: string): Result<Parsed, FeedFault> {
  const format = formatOf(text);
  try {
    return ok(parseFeed(text, { maxItems: MOST_LOOKED_AT }));
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "ParseError" && format) return ok({ format, feed: {} });
    return fail({ code: name === "DetectError" || !format ? "no-feed" : "feed-broken" });
  }
}

/** What the first element says that it is; undefined where that is no feed. */
function formatOf(text: string): FeedFormat | undefined {
  if (/^\s*\{/u.test(text)) return "json";
  const [, root = ""] = /<(?:[\w-]{1,40}:)?(rss|feed|rdf|channel)[\s>/]/iu.exec(text.slice(0, 20_000)) ?? [];
  const named: Readonly<Record<string, FeedFormat>> = { rss: "rss", channel: "rss", feed: "atom", rdf: "rdf" };
  return named[root.toLowerCase()];
}

const isPage = (text: string): boolean => /^\s*(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<html[\s>]/iu.test(text);

function feedOf({ format, feed }: Parsed, address: string): Feed {
  const { items, said } = FORMATS[format];
  const all = listAt(feed, items);
  const plain = all.slice(0, FEED_LIMITS.items).flatMap((item) => plainItem(said(item), address) ?? []);
  return {
    format,
    title: line(textAt(feed, "title.value", "title", "dc.titles.0")).slice(0, FEED_LIMITS.short),
    site: siteOf(feed, address),
    ttl: Math.min(Math.max(Math.round(numberAt(feed, "ttl") ?? everyOf(feed)), 0), 1_000_000),
    items: eachOnce(plain),
    left: all.length - eachOnce(plain).length,
  };
}

function siteOf(feed: unknown, address: string): string {
  const links = listAt(feed, "links").filter((link) => ["", "alternate"].includes(textAt(link, "rel")));
  return addressOf(textAt(feed, "link", "home_page_url") || textAt(at(links, "0"), "href"), address);
}

const PERIODS: Readonly<Record<string, number>> = { hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200 };

/** Minutes between two changes by the syndication module of RSS 1.0. */
function everyOf(feed: unknown): number {
  const period = PERIODS[textAt(feed, "sy.updatePeriod").trim().toLowerCase()] ?? 0;
  return period / Math.max(numberAt(feed, "sy.updateFrequency") ?? 1, 1);
}

function eachOnce<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const byId = new Map<string, T>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}
