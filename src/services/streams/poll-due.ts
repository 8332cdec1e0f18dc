import { nextAsk } from "../../domain/casework/streams";
import { PACE_MS, later } from "../../domain/casework/watch";
import { hostOf } from "../../domain/evidence/sources";
import { mayFollow } from "../../domain/policy";
import { everyFeed, feedsFollowed } from "../../storage/reading";
import { keepOnlyFeeds } from "../../storage/writing";
import type { Ports } from "../ports";
import { type PollNeeds, mayStill, pollFeed } from "./poll-feed";

type Needs = PollNeeds & Pick<Ports, "oneAtATime">;

/** What runs one at a time. */
export const POLLING = "polling";
/** So many at one wake, each of another site. */
const MOST_AT_ONCE = 5;
/** What is kept of a feed that was given up stays for so long, so that giving it up can be taken back. */
const KEPT_MS = 86_400_000;

/** Ask for the feeds that are due: a few, of a site one, and nothing where feeds are being asked for already. */
export async function pollDue(ports: Needs): Promise<void> {
  await ports.oneAtATime(POLLING, async () => {
    const hosts = new Set<string>();
    for (const { url, at } of await dueFeeds(ports)) {
      if (at > ports.now() || hosts.size === MOST_AT_ONCE) break;
      if (hosts.has(hostOf(url))) continue;
      hosts.add(hostOf(url));
      if (!(await mayStill(url, ports))) continue;
      await pollFeed(url, ports);
    }
  });
}

/** When a feed is to be asked for next: not within a minute, but for one that was never asked for; undefined where none is. */
export async function nextPoll(ports: Needs): Promise<string | undefined> {
  const [first] = await dueFeeds(ports);
  if (!first) return undefined;
  const soonest = later(ports.now(), first.isNew ? 0 : PACE_MS);
  return first.at > soonest ? first.at : soonest;
}

interface Due {
  readonly url: string;
  readonly at: string;
  readonly isNew: boolean;
}

/** The feeds that may be asked for, the first due first: on sites that the official allows, where the agency does. */
async function dueFeeds(ports: Needs): Promise<readonly Due[]> {
  const followed = await feedsFollowed(ports.db);
  if (followed.length === 0) return [];
  const policy = await ports.policy();
  const due = followed.map(async ({ url }): Promise<readonly Due[]> => {
    if (!mayFollow(policy, hostOf(url)) || !(await ports.mayReach(url))) return [];
    const state = await ports.feedState(url);
    const at = nextAsk(url, state, ports.now());
    return at === undefined ? [] : [{ url, at, isNew: state === undefined }];
  });
  return (await Promise.all(due)).flat().sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** What is kept beside the log of feeds that are not followed any more goes, a day later. */
export async function sweepFeeds(ports: Pick<Ports, "db" | "now" | "keepFeedStates">): Promise<void> {
  const limit = later(ports.now(), -KEPT_MS);
  const kept = (await everyFeed(ports.db)).filter(({ unfollowedAt }) => !unfollowedAt || unfollowedAt > limit);
  const urls = new Set(kept.map(({ url }) => url));
  await ports.keepFeedStates(urls);
  await keepOnlyFeeds(ports.db, urls);
}
