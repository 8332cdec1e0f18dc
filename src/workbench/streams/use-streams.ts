import { useMemo } from "preact/hooks";
import { type SuddenMention, findSuddenMentions } from "../../domain/analysis/streams";
import {
  type FollowedFeed,
  type Story,
  type StoryMatch,
  type Telling,
  matchStories,
  storiesOf,
} from "../../domain/casework/streams";
import {
  type FeedItemRow,
  type SoughtHere,
  feedsFollowed,
  newestItems,
  soughtSubjects,
  unreadItems,
} from "../../storage/reading";
import { useLive } from "../frame/use-live";
import type { StreamQuery } from "./routes";

/** An item as it is told; what the official did with it is looked up by its key. */
interface ItemTelling extends Telling {
  readonly item: FeedItemRow["item"];
}

/** A story as it is shown. */
export interface ShownStory {
  readonly key: string;
  readonly first: FeedItemRow;
  readonly others: readonly { readonly row: FeedItemRow; readonly same: Story<Telling>["others"][number]["same"] }[];
  readonly matches: readonly StoryMatch[];
  readonly isUnread: boolean;
  readonly isDismissed: boolean;
}

export interface Streams {
  readonly feeds: readonly FollowedFeed[];
  readonly unread: ReadonlyMap<string, number>;
  readonly subjects: ReadonlyMap<string, SoughtHere>;
  /** Those that stand under the filters. */
  readonly stories: readonly ShownStory[];
  /** How many there are in all. */
  readonly all: number;
  /** Subjects that are suddenly named more than is usual, the rarest first. */
  readonly sudden: readonly SuddenMention[];
  /** The subjects that any story may be about, to be chosen from. */
  readonly matched: readonly SoughtHere[];
}

const keyOf = ({ feed, id }: FeedItemRow): string => `${feed} ${id}`;

/** What the feeds say, as stories under the filters, the newest first; undefined until it is there. */
export function useStreams({ tab, feed, subject }: StreamQuery): Streams | undefined {
  const feeds = useLive(feedsFollowed, []);
  const unread = useLive(unreadItems, []);
  const rows = useLive((db) => newestItems(db), []);
  const subjects = useLive(soughtSubjects, []);
  // Reading and dismissing change rows and nothing of what they say: they are compared once.
  const said = rows?.map((row) => `${keyOf(row)} ${row.fetchedAt}`).join("\n");
  const told = useMemo(() => {
    const tellings = (rows ?? []).map((row): ItemTelling => ({
      key: keyOf(row),
      feed: row.feed,
      at: row.at,
      item: row.item,
    }));
    return storiesOf(tellings);
  }, [said]);
  const matches = useMemo(() => {
    const match = matchStories(subjects ?? []);
    return new Map(told.map((story) => [story.first.key, matchesOf(story, match)]));
  }, [told, subjects]);
  const sudden = useMemo(() => {
    const stories = told.map(({ first: { key, at } }) => ({ id: key, at, subjects: likely(matches.get(key) ?? []) }));
    return findSuddenMentions(stories, new Date().toISOString()).value;
  }, [told, matches]);
  return useMemo(() => {
    if (!feeds || !unread || !rows || !subjects) return undefined;
    const byKey = new Map(rows.map((row) => [keyOf(row), row]));
    const all = told.flatMap((story) => shown(story, byKey, matches) ?? []);
    const seen = new Set(all.flatMap((story) => story.matches.map(({ node }) => node)));
    return {
      feeds,
      unread,
      subjects: new Map(subjects.map((one) => [one.node, one])),
      stories: all.filter(
        (story) =>
          isUnder(tab, story) &&
          (feed === undefined ||
            [story.first, ...story.others.map(({ row }) => row)].some((row) => row.feed === feed)) &&
          (subject === undefined || story.matches.some(({ node }) => node === subject)),
      ),
      all: all.length,
      sudden,
      matched: subjects.filter(({ node }) => seen.has(node)),
    };
  }, [feeds, unread, rows, subjects, told, matches, sudden, tab, feed, subject]);
}

const isUnder = (tab: StreamQuery["tab"], { isUnread, isDismissed }: ShownStory): boolean =>
  tab === "dismissed" ? isDismissed : !isDismissed && (tab === "all" || isUnread);

/** What any of its tellings is matched with, the surest of each subject. */
function matchesOf(
  { first, others }: Story<ItemTelling>,
  match: ReturnType<typeof matchStories>,
): readonly StoryMatch[] {
  const found = new Map<string, StoryMatch>();
  for (const { item } of [first, ...others.map(({ telling }) => telling)])
    for (const one of match(item)) {
      const before = found.get(one.node);
      if (!before || SURE.indexOf(one.sure) < SURE.indexOf(before.sure)) found.set(one.node, one);
    }
  return [...found.values()].sort((a, b) => SURE.indexOf(a.sure) - SURE.indexOf(b.sure));
}

/** Whom a story names, where that is more than a chance likeness. */
const likely = (matches: readonly StoryMatch[]): string[] =>
  matches.filter(({ sure }) => sure !== "weak").map(({ node }) => node);

const SURE: readonly StoryMatch["sure"][] = ["strong", "likely", "weak"];

function shown(
  story: Story<ItemTelling>,
  byKey: ReadonlyMap<string, FeedItemRow>,
  matches: ReadonlyMap<string, readonly StoryMatch[]>,
): ShownStory | undefined {
  const first = byKey.get(story.first.key);
  if (!first) return undefined;
  const others = story.others.flatMap(({ telling, same }) => {
    const row = byKey.get(telling.key);
    return row ? [{ row, same }] : [];
  });
  const rows = [first, ...others.map(({ row }) => row)];
  return {
    key: story.first.key,
    first,
    others,
    matches: matches.get(story.first.key) ?? [],
    isUnread: rows.some(({ readAt }) => readAt === null),
    isDismissed: rows.every(({ dismissedAt }) => dismissedAt !== null),
  };
}
