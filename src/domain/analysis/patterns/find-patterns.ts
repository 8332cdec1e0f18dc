import { groupBy } from "../../ground/grouping";
import type { Outcome } from "../method";
import { type Anomaly, type Watched, dayOf, findAnomalies, findBeyondForecast, findDiffering } from "../reviews";
import { meanOf } from "../series";
import { type WhoOnWhom, whoOnWhom } from "./pairs";
import { perYear } from "./periods";
import { type RatingOverTime, ratingOverTime } from "./rating-over-time";
import { type RatingSeries, closedValues, ratingSeriesOf } from "./rating-series";
import type { PatternsRequest } from "./request";
import { type Topics, topicsOf } from "./topics";

/** What is unlike the rest, with the mean rating of its subject with and without what it is about, where both are known (0 … 1). */
export interface ShownAnomaly extends Anomaly {
  readonly mean?: { readonly with: number; readonly without: number };
}

/** Everything that is told of some reviews. */
export interface Patterns {
  readonly series: RatingSeries;
  readonly rating: RatingOverTime;
  readonly anomalies: readonly Outcome<readonly ShownAnomaly[]>[];
  readonly topics: Topics;
  readonly who: WhoOnWhom;
}

/** How far it is: so many steps done, of so many. */
export interface PatternsProgress {
  readonly done: number;
  readonly of: number;
}

const STEPS = 9;
/** A series of a subject of its own is looked at where it has so many ratings; of more subjects than that those with most. */
const LEAST_RATINGS = 30;
const MOST_WATCHED = 100;
const VERSION = 1;

/** What the methods find in some reviews, a step after the other. The same request gives the same digits everywhere. */
export function* findPatterns(request: PatternsRequest): Generator<PatternsProgress, Patterns, undefined> {
  let done = 0;
  const step = (): PatternsProgress => ({ done: ++done, of: STEPS });
  const series = ratingSeriesOf(request);
  const rating = ratingOverTime(series);
  yield step();
  const anomalies: Outcome<readonly Anomaly[]>[] = [];
  for (const outcome of findAnomalies(request.reviews, request.today)) {
    anomalies.push(outcome);
    yield step();
  }
  anomalies.push(beyondForecast(request), pageAgainstMarkup(request));
  yield step();
  const topics = topicsOf(request);
  yield step();
  const who = whoOnWhom(request);
  yield step();
  return { series, rating, anomalies: shownOf(anomalies, request), topics, who };
}

/** Subjects whose last value lies far beyond what their past would have it. */
export function beyondForecast(request: PatternsRequest): Outcome<readonly Anomaly[]> {
  const bySubject = groupBy(request.reviews, ({ subject }) => subject);
  const watched = [...bySubject]
    .filter(([, reviews]) => reviews.filter(({ rating }) => rating !== undefined).length >= LEAST_RATINGS)
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_WATCHED)
    .map(([subject, reviews]): Watched => {
      const series = ratingSeriesOf({ reviews, captured: [], today: request.today });
      const from = series.periods.filter(({ isOpen }) => !isOpen).at(-1)?.from;
      return { subject, values: closedValues(series), period: perYear(series.unit), from, to: from };
    });
  return {
    how: {
      method: "beyond-forecast",
      version: VERSION,
      parameters: { leastRatings: LEAST_RATINGS, most: MOST_WATCHED },
      data: { given: bySubject.size, used: watched.length },
      caveats: bySubject.size > watched.length ? ["cut-off"] : [],
    },
    value: findBeyondForecast(watched),
  };
}

function pageAgainstMarkup({ stated = [] }: PatternsRequest): Outcome<readonly Anomaly[]> {
  return {
    how: {
      method: "page-against-markup",
      version: VERSION,
      parameters: {},
      data: { given: stated.length, used: stated.length },
      caveats: [],
    },
    value: findDiffering(stated),
  };
}

/** Those about the subject that is looked at, with what they do to its rating. */
export function shownOf(
  outcomes: readonly Outcome<readonly Anomaly[]>[],
  { reviews, subject }: PatternsRequest,
): readonly Outcome<readonly ShownAnomaly[]>[] {
  const byId = new Map(reviews.map((review) => [review.id, review]));
  const bySubject = groupBy(reviews, (review) => review.subject);
  const isWanted = (one: Anomaly): boolean =>
    subject === undefined || one.subject === subject || one.reviews.some((id) => byId.get(id)?.subject === subject);
  const withMeans = (one: Anomaly): ShownAnomaly => {
    const all = bySubject.get(one.subject ?? "") ?? [];
    const those = new Set(one.reviews);
    const rated = all.filter(({ rating }) => rating !== undefined);
    const rest = rated.filter(({ id }) => !those.has(id));
    if (one.kind !== "bursts" || rest.length === 0 || rest.length === rated.length) return one;
    const mean = (of: typeof rated): number => meanOf(Float64Array.from(of, ({ rating = 0 }) => rating));
    return { ...one, mean: { with: mean(rated), without: mean(rest) } };
  };
  return outcomes.map(({ how, value }) => ({ how, value: value.filter(isWanted).map(withMeans) }));
}

/** Reviews a day about a burst: a month before its first day to a week after its last. */
export function daysAround(reviews: readonly { readonly date?: string | undefined }[], from: string, to: string) {
  const [first, last] = [(dayOf(from) ?? 0) - 30, (dayOf(to) ?? 0) + 7];
  const counts = Array<number>(Math.max(0, last - first + 1)).fill(0);
  for (const { date } of reviews) {
    const at = (dayOf(date) ?? -Infinity) - first;
    if (at >= 0 && at < counts.length) counts[at] = (counts[at] ?? 0) + 1;
  }
  return { first, counts };
}
