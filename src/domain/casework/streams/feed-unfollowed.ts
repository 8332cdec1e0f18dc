import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { hostOf } from "../../evidence/sources";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { FeedUrl } from "./feed-words-v1";
import { feeds, isFollowed, writesFeeds } from "./tables";

const FeedUnfollowedV1 = v.strictObject({ url: FeedUrl });

/** A feed is not followed any more; what was kept of it stays. */
export const feedUnfollowed = defineAct({
  type: "feed.unfollowed",
  from: ["sidepanel", "workbench"],
  versions: [FeedUnfollowedV1],
  about: ({ url }) => ({ host: hostOf(url) }),
  project: ({ at, payload: { url } }) => [feeds.set(url, { url, unfollowedAt: at })],
  writes: [{ ...writesFeeds, fields: ["url", "unfollowedAt"] }],
  async holds(tables, payload) {
    const held = await tables.get(feeds, payload.url);
    if (held?.followedAt === undefined) return fail({ code: "feed-missing" as const });
    return ok(isFollowed(held) ? payload : SO_ALREADY);
  },
  goesOutWith: [],
});
