import type { Outcome } from "../method";
import { dayOf, tailOf } from "../reviews";

/** A story of feeds, once however often it was told, and the subjects that it is likely to be about. Names are the caller's own. */
export interface NamedStory {
  readonly id: string;
  /** When it was told first: ISO 8601. */
  readonly at: string;
  readonly subjects: readonly string[];
}

/** A subject that is suddenly named more than is usual. It says that something is spoken of, not what, nor that it is bad. */
export interface SuddenMention {
  readonly subject: string;
  /** The last so many days, and the first of them (ISO 8601). */
  readonly days: number;
  readonly from: string;
  /** The stories of these days that name it, the newest first, and how many there are of all. */
  readonly stories: readonly string[];
  readonly of: number;
  /** As many would be usual. */
  readonly usual: number;
  /** The stories before that name it, of so many, over so many days. */
  readonly before: number;
  readonly ofBefore: number;
  readonly daysBefore: number;
  /** As many of these chance would bring among all that was looked at. */
  readonly expectedByChance: number;
}

const WINDOWS = [1, 3, 7] as const;
/** So many days before a window tell what is usual; with fewer stories, or days, nothing is. */
const PAST = 90;
const LEAST_PAST = 14;
const LEAST_STORIES = 30;
/** Fewer stories are no crowd. */
const FEWEST = 3;
const RARE = 0.05;
const VERSION = 1;

/**
 * Subjects that more of the last days' stories name than their past would have it. Counted against all stories, not against days: a feed that
 * is newly followed brings more of everything. The tail is a negative binomial's, since what is usual is itself known from few; each subject and
 * window is a test.
 * @param today ISO 8601; stories of later days tell nothing.
 */
export function findSuddenMentions(stories: readonly NamedStory[], today: string): Outcome<readonly SuddenMention[]> {
  const last = dayOf(today) ?? 0;
  const dated = stories.flatMap((story) => {
    const day = dayOf(story.at);
    return day !== undefined && day <= last && day > last - PAST - Math.max(...WINDOWS) ? [{ ...story, day }] : [];
  });
  const first = dated.reduce((least, { day }) => Math.min(least, day), last);
  const all = new Set(dated.flatMap(({ subjects }) => subjects));
  const windows = WINDOWS.flatMap((days) => {
    const from = last - days + 1;
    const [now, before] = [dated.filter(({ day }) => day >= from), dated.filter(({ day }) => day < from)];
    const isTold = before.length >= LEAST_STORIES && from - first >= LEAST_PAST;
    return isTold ? [{ days, from, now, before }] : [];
  });
  const tests = all.size * windows.length;
  const found = new Map<string, SuddenMention>();
  for (const { days, from, now, before } of windows)
    for (const [subject, named] of namedBy(now)) {
      const past = before.filter(({ subjects }) => subjects.includes(subject)).length;
      const usual = (past / before.length) * now.length;
      if (named.length < FEWEST || named.length <= 2 * usual) continue;
      const expectedByChance = tailOf(named.length, past, now.length / before.length) * tests;
      if (expectedByChance > RARE || expectedByChance >= (found.get(subject)?.expectedByChance ?? Infinity)) continue;
      found.set(subject, {
        subject,
        days,
        from: new Date(from * 86_400_000).toISOString().slice(0, 10),
        stories: named,
        of: now.length,
        usual,
        before: past,
        ofBefore: before.length,
        daysBefore: from - first,
        expectedByChance,
      });
    }
  return {
    how: {
      method: "sudden-mentions",
      version: VERSION,
      parameters: { windows: WINDOWS.join(" "), past: PAST, fewest: FEWEST },
      data: { given: stories.length, used: dated.length },
      caveats: windows.length === 0 ? ["too-short"] : [],
    },
    value: [...found.values()].sort(
      (a, b) => a.expectedByChance - b.expectedByChance || (a.subject < b.subject ? -1 : 1),
    ),
  };
}

/** By subject the stories that name it, the newest first. */
function namedBy(stories: readonly (NamedStory & { readonly day: number })[]): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { id, subjects } of [...stories].sort((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1,
  ))
    for (const subject of new Set(subjects)) {
      const those = named.get(subject);
      if (those) those.push(id);
      else named.set(subject, [id]);
    }
  return named;
}
