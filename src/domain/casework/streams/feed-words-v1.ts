/** What entries say of a feed in version 1. Frozen: what is more than this is version 2, in a file of its own. */
import * as v from "valibot";
import { OptionalLine } from "../../ground/text";

/** The address of a feed on the web, at most as long as its reader takes. */
export const FeedUrl = v.pipe(v.string(), v.maxLength(2_000), v.url(), v.regex(/^https?:/u));

/** As the feed, or the page that announces it, calls it; empty where neither does. */
export const FeedTitle = OptionalLine(500);
