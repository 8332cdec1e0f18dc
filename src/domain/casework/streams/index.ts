import { feedFollowed } from "./feed-followed";
import { feedUnfollowed } from "./feed-unfollowed";
import { feeds } from "./tables";

export { captureOfItem } from "./capture-of-item";
export { FeedUrl } from "./feed-words-v1";
export { type SoughtSubject, type StoryGround, type StoryMatch, matchStories } from "./matching/match-items";
export { type FeedOutcome, FeedState } from "./pace/feed-state";
export { afterAsk, isFine, maxAgeOf, nextAsk } from "./pace/next-ask";
export { type Sameness, type Story, type Telling, storiesOf } from "./sameness/stories";
export { type FollowedFeed, isFollowed } from "./tables";
export { writeOpml } from "./write-opml";
export { feedFollowed, feedUnfollowed, feeds };

export const streamActs = [feedFollowed, feedUnfollowed] as const;
export const streamTables = [feeds] as const;
