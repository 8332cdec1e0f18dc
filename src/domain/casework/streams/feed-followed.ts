import * as v from "valibot";
import { ok } from "../../ground/result";
import { hostOf } from "../../evidence/sources";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { FeedTitle, FeedUrl } from "./feed-words-v1";
import { feeds, isFollowed, writesFeeds } from "./tables";

const FeedFollowedV1 = v.strictObject({ url: FeedUrl, title: FeedTitle });

/** A feed is followed from now on: asked for what is new in it, as often as it wants to be. */
export const feedFollowed = defineAct({
  type: "feed.followed",
  from: ["sidepanel", "workbench"],
  versions: [FeedFollowedV1],
  about: ({ url, title }) => ({ host: hostOf(url), label: title }),
  project: ({ at, payload: { url, title } }) => [feeds.set(url, { url, title, followedAt: at, unfollowedAt: null })],
  writes: [writesFeeds],
  async holds(tables, payload) {
    const held = await tables.get(feeds, payload.url);
    return ok(held && isFollowed(held) ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
