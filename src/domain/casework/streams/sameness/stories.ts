import type { FeedItem } from "../../feeds";
import { wordsOf } from "../../linkage";

/** An item as it is compared with others. */
export interface Telling {
  readonly key: string;
  readonly feed: string;
  /** When it was published, or first seen, as `toISOString` writes it. */
  readonly at: string;
  readonly item: Pick<FeedItem, "title" | "summary" | "text" | "url">;
}

/** Why an item counts as another telling of the same story: the same address or title, or how much of the shorter text stands in the longer. */
export type Sameness =
  { readonly by: "address" | "title" } | { readonly by: "text"; /** From 0 to 1. */ readonly share: number };

/** A story: the telling that came first, and the others. */
export interface Story<T extends Telling> {
  readonly first: T;
  readonly others: readonly { readonly telling: T; readonly same: Sameness }[];
}

const DAY_MS = 86_400_000;
/** Two tellings are at most so far apart. */
export const WITHIN_DAYS = 7;
/** Words in a run. */
const RUN = 3;
/** Runs of a text that count, and how many a text must have to be told by them. */
const MOST_RUNS = 300;
const LEAST_RUNS = 12;
/** The share of the shorter text's runs that stand in the other. */
export const SAME_SHARE = 0.6;
/** A title says which story it is where it has so many words. */
const TITLE_WORDS = 4;
/** A run that so many items of one feed have is its site's furniture. */
const FURNITURE = 5;

interface Read<T> {
  readonly telling: T;
  readonly title: string;
  readonly runs: ReadonlySet<string>;
}

/**
 * Items as stories, each told once: an item is put under an earlier one (of any feed, at most seven days before) with the same
 * address or title, or where at least 60 % of the runs of three words of the shorter text stand in the longer. Whatever order
 * they come in, the answer is the same; the stories are those of the latest first telling first.
 */
export function storiesOf<T extends Telling>(items: readonly T[]): readonly Story<T>[] {
  const ordered = [...items].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.key < b.key ? -1 : 1));
  const reads = withoutFurniture(ordered.map((telling) => read(telling)));
  const stories: { first: Read<T>; others: { telling: T; same: Sameness }[] }[] = [];
  const byKey = new Map<string, number[]>();
  for (const one of reads) {
    const shared = new Map<number, number>();
    for (const key of keysOf(one)) for (const n of byKey.get(key) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
    const found = [...shared.keys()]
      .sort((a, b) => a - b)
      .flatMap((n) => {
        const story = stories[n];
        const same = story && sameness(story.first, one);
        return same ? [{ story, same }] : [];
      })[0];
    if (found) found.story.others.push({ telling: one.telling, same: found.same });
    else {
      for (const key of keysOf(one)) byKey.set(key, [...(byKey.get(key) ?? []), stories.length]);
      stories.push({ first: one, others: [] });
    }
  }
  return stories.map(({ first, others }) => ({ first: first.telling, others })).reverse();
}

const keysOf = ({ telling, title, runs }: Read<Telling>): string[] => [
  ...(telling.item.url === "" ? [] : [`address ${telling.item.url}`]),
  ...(title === "" ? [] : [`title ${title}`]),
  ...runs,
];

function read<T extends Telling>(telling: T): Read<T> {
  const { title, summary, text } = telling.item;
  const words = wordsOf(text.length > summary.length ? text : summary);
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length && runs.size < MOST_RUNS; at += 1)
    runs.add(words.slice(at, at + RUN).join(" "));
  const titleWords = wordsOf(title);
  return { telling, title: titleWords.length < TITLE_WORDS ? "" : titleWords.join(" "), runs };
}

function withoutFurniture<T extends Telling>(reads: readonly Read<T>[]): readonly Read<T>[] {
  const counts = new Map<string, number>();
  const keyOf = (feed: string, run: string): string => `${feed} ${run}`;
  for (const { telling, runs } of reads)
    for (const run of runs) counts.set(keyOf(telling.feed, run), (counts.get(keyOf(telling.feed, run)) ?? 0) + 1);
  return reads.map((one) => ({
    ...one,
    runs: new Set([...one.runs].filter((run) => (counts.get(keyOf(one.telling.feed, run)) ?? 0) < FURNITURE)),
  }));
}

function sameness(a: Read<Telling>, b: Read<Telling>): Sameness | undefined {
  if (Math.abs(Date.parse(a.telling.at) - Date.parse(b.telling.at)) > WITHIN_DAYS * DAY_MS) return undefined;
  if (a.telling.item.url !== "" && a.telling.item.url === b.telling.item.url) return { by: "address" };
  if (a.title !== "" && a.title === b.title) return { by: "title" };
  const [few, many] = a.runs.size < b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
  if (few.size < LEAST_RUNS) return undefined;
  const share = [...few].filter((run) => many.has(run)).length / few.size;
  return share >= SAME_SHARE ? { by: "text", share } : undefined;
}
