import * as v from "valibot";

/** Bounds of what is taken from one feed; what is longer is cut, what is more is left out and counted. */
export const FEED_LIMITS = {
  /** Of the file as it was sent. */
  bytes: 5_000_000,
  items: 100,
  text: 20_000,
  summary: 2_000,
  short: 500,
  address: 2_000,
  categories: 20,
} as const;

const { text, summary, short, address, categories } = FEED_LIMITS;

const Words = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** An address of the web, absolute; empty where there is none. */
const Address = v.union([v.literal(""), v.pipe(v.string(), v.maxLength(address), v.url(), v.regex(/^https?:/u))]);

/** A date as the feed writes it, and as an instant of ISO 8601 in UTC; empty where it cannot be told. */
const FeedDate = v.strictObject({ raw: Words(200), iso: Words(30) });
export type FeedDate = v.InferOutput<typeof FeedDate>;

/** A place that an item is about: GeoRSS or W3C Basic Geo in WGS 84 degrees, and a name where it has one. */
const FeedPlace = v.strictObject({
  name: Words(short),
  latitude: v.nullable(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  longitude: v.nullable(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
});
export type FeedPlace = v.InferOutput<typeof FeedPlace>;

/** One item of a feed, whatever its format: texts are plain, without markup; empty where the feed says nothing. */
export const FeedItem = v.strictObject({
  /** What the feed knows it by: guid, atom:id, id; its address or its title where it has none. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(address)),
  url: Address,
  title: Words(short),
  author: Words(short),
  published: FeedDate,
  updated: FeedDate,
  summary: Words(summary),
  text: Words(text),
  categories: v.pipe(v.array(Words(short)), v.maxLength(categories)),
  place: v.nullable(FeedPlace),
  /** Where the feed itself has it from. */
  source: v.strictObject({ title: Words(short), url: Address }),
});
export type FeedItem = v.InferOutput<typeof FeedItem>;

export const FEED_FORMATS = ["rss", "atom", "rdf", "json"] as const;

/** A feed as it was read. */
export const Feed = v.strictObject({
  format: v.picklist(FEED_FORMATS),
  title: Words(short),
  /** The site that it is of. */
  site: Address,
  /** How long it may be taken as it is, in minutes, by its own word; 0 where it says nothing. */
  ttl: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  items: v.pipe(v.array(FeedItem), v.maxLength(FEED_LIMITS.items)),
  /** How many items were left out: of more than are taken, or without a title and a text. */
  left: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Feed = v.InferOutput<typeof Feed>;
export type FeedFormat = Feed["format"];
