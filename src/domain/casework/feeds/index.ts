/** Feeds of sites and blogs, and lists of such: read into one shape, whatever their format. */
export { type Announced, feedsInHtml } from "./finding/feeds-in-html";
export type { Feed, FeedDate, FeedFormat, FeedPlace } from "./item";
export { FEED_LIMITS, FeedItem } from "./item";
export { type OpmlRead, readOpml } from "./opml/read-opml";
export { decodeFeed } from "./reading/decode-feed";
export { type FeedFault, readFeed } from "./reading/read-feed";
