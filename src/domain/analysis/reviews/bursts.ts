import { type Anomaly, RARE, dateOf } from "./anomaly";
import { type Review, dayOf } from "./review";
import { tailOf } from "./tail";

/** Days together that are looked at. */
const WINDOWS = [1, 3, 7, 14] as const;
/** So many days before a window tell what is usual; with fewer nothing is. */
const PAST = 730;
const LEAST_PAST = 60;
/** Fewer reviews are no burst, and fewer before tell nothing. */
const FEWEST = 5;
const FEWEST_BEFORE = 5;
const WEEK = 7;

interface Dated {
  readonly day: number;
  readonly id: string;
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly before: number;
  readonly days: number;
  readonly spread: number;
  readonly probability: number;
}

/**
 * Days on which a subject got many more reviews than its own past would have it. The past is counted as a negative binomial, wider by as
 * much as its weeks differ by more than chance (quasi-Poisson); every day and window of every subject counts as a test.
 */
export function findBursts(reviews: Iterable<Review>): Anomaly[] {
  const bySubject = new Map<string, Dated[]>();
  for (const { id, subject, date } of reviews) {
    const day = dayOf(date);
    if (day === undefined) continue;
    const those = bySubject.get(subject);
    if (those) those.push({ day, id });
    else bySubject.set(subject, [{ day, id }]);
  }
  const found: { readonly subject: string; readonly dated: Dated[]; readonly window: Window }[] = [];
  let tests = 0;
  for (const [subject, dated] of bySubject) {
    dated.sort((a, b) => a.day - b.day);
    const windows = windowsOf(Int32Array.from(dated, ({ day }) => day));
    tests += windows.tests;
    for (const window of apart(windows.rare)) found.push({ subject, dated, window });
  }
  return found.flatMap(({ subject, dated, window }) => {
    const expectedByChance = window.probability * tests;
    if (expectedByChance > RARE) return [];
    const those = dated.filter(({ day }) => day >= window.from && day <= window.to);
    return [
      {
        kind: "bursts" as const,
        subject,
        from: dateOf(window.from),
        to: dateOf(window.to),
        reviews: those.map(({ id }) => id),
        numbers: {
          reviews: window.count,
          days: window.to - window.from + 1,
          usual: (window.before / window.days) * (window.to - window.from + 1),
          before: window.before,
          daysBefore: window.days,
          spread: window.spread,
          tests,
        },
        expectedByChance,
        innocent: ["customers-were-asked", "something-happened", "subject-grew", "dates-of-import"] as const,
      },
    ];
  });
}

function windowsOf(days: Int32Array): { readonly rare: Window[]; readonly tests: number } {
  const first = days[0] ?? 0;
  const rare: Window[] = [];
  let tests = 0;
  let starts = WINDOWS.map(() => 0);
  let oldest = 0;
  for (let last = 0; last < days.length; last++) {
    const to = days[last] ?? 0;
    if (days[last + 1] === to) continue;
    starts = starts.map((start, n) => {
      let at = start;
      while ((days[at] ?? 0) <= to - (WINDOWS[n] ?? 1)) at++;
      return at;
    });
    for (const [n, width] of WINDOWS.entries()) {
      const from = to - width + 1;
      const start = starts[n] ?? 0;
      while ((days[oldest] ?? 0) < from - PAST && oldest < start) oldest++;
      const past = Math.min(PAST, from - first);
      const before = start - oldest;
      if (past < LEAST_PAST || before < FEWEST_BEFORE) continue;
      tests++;
      const count = last - start + 1;
      if (count < FEWEST || count * past <= 2 * before * width) continue;
      const spread = spreadOfWeeks(days, oldest, start, from - past, from);
      const probability = tailOf(count / spread, before / spread, width / past);
      if (probability < RARE) rare.push({ from, to, count, before, days: past, spread, probability });
    }
  }
  return { rare, tests };
}

/** By how much the counts of whole weeks vary more than a Poisson's would; at least 1. */
function spreadOfWeeks(days: Int32Array, from: number, to: number, firstDay: number, end: number): number {
  const weeks = Math.floor((end - firstDay) / WEEK);
  const counts = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const week = Math.floor((end - 1 - (days[at] ?? 0)) / WEEK);
    if (week < weeks) counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  let [sum, squares] = [0, 0];
  for (const count of counts.values()) {
    sum += count;
    squares += count * count;
  }
  const mean = sum / weeks;
  return mean > 0 && weeks > 1 ? Math.max(1, (squares - weeks * mean * mean) / (weeks - 1) / mean) : 1;
}

/** The rarest of windows that overlap. */
function apart(windows: readonly Window[]): Window[] {
  const chosen: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.probability - b.probability || a.from - b.from))
    if (!chosen.some(({ from, to }) => from - WEEK <= window.to && window.from <= to + WEEK)) chosen.push(window);
  return chosen.sort((a, b) => a.from - b.from);
}
