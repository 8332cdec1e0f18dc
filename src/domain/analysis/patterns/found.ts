import type { Change } from "../changes";
import type { Forecast } from "../forecast";
import type { Outcome } from "../method";
import { findAnomalies } from "../reviews";
import { type ShownAnomaly, beyondForecast, shownOf } from "./find-patterns";
import { perYear, periodOf, startOfPeriod } from "./periods";
import { ratingOverTime } from "./rating-over-time";
import { type RatingSeries, ratingSeriesOf } from "./rating-series";
import type { PatternsRequest } from "./request";

/** The methods of which what they find can be kept, and found again: anomalies, changes, and what is expected next. */
export const FOUND_METHODS = [
  "bursts",
  "beyond-forecast",
  "near-identical",
  "many-subjects-in-a-day",
  "sudden-source",
  "rating-against-text",
  "change-points",
  "forecast",
] as const;
export type FoundMethod = (typeof FOUND_METHODS)[number];

/** One thing that a method found, in a form that all methods have in common: nobody's name is in it. */
export interface Found {
  /** The caller's own names for them; nothing where it is about several. */
  readonly subject?: string;
  readonly source?: string;
  /** The first and the last day that it is about; of a change the first day of the new stretch, of what comes next that of each period's end. */
  readonly from?: string;
  readonly to?: string;
  /** The reviews that it is about, by id. */
  readonly reviews: readonly string[];
  /** Ratings are 0 (worst) … 1 (best). */
  readonly numbers: Readonly<Record<string, number>>;
  readonly expectedByChance?: number;
  readonly innocent: readonly string[];
}

/** An anomaly, without the author's name. */
export const foundAnomaly = ({ subject, source, from, to, ...anomaly }: ShownAnomaly): Found => ({
  ...(subject !== undefined && { subject }),
  ...(source !== undefined && { source }),
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  reviews: anomaly.reviews,
  numbers: {
    ...anomaly.numbers,
    ...(anomaly.mean && { meanWith: anomaly.mean.with, meanWithout: anomaly.mean.without }),
  },
  expectedByChance: anomaly.expectedByChance,
  innocent: anomaly.innocent,
});

/** What may lie behind a change, or what comes next, without anybody having done anything. */
const BEHIND_CHANGES = ["something-happened", "subject-grew", "dates-of-import"] as const;

/** A change of the ratings: from which period on, and the levels before and after. */
export const foundChange = (
  { at, support, before, after }: Change,
  series: RatingSeries,
  subject: string | undefined,
): Found => ({
  ...(subject !== undefined && { subject }),
  ...dayOfPeriod(series.periods[at]?.from),
  reviews: [],
  numbers: {
    before: before[0] ?? 0,
    after: after[0] ?? 0,
    support,
    periodsBefore: at,
    ...common(series),
  },
  innocent: BEHIND_CHANGES,
});

/** What is expected in the periods of the next quarter, with the intervals that hold nine of ten, and whether saying so did better than “it stays”. */
export function foundForecast(next: Forecast, series: RatingSeries, subject: string | undefined): Found {
  const { expected, low, high, naive, isBetter } = next;
  const last = series.periods.filter(({ isOpen }) => !isOpen).at(-1)?.from;
  const steps = expected.flatMap((value, step) => [
    [`expected${step + 1}`, value] as const,
    ...(low && high
      ? ([
          [`low${step + 1}`, low[step] ?? 0],
          [`high${step + 1}`, high[step] ?? 0],
        ] as const)
      : []),
  ]);
  return {
    ...(subject !== undefined && { subject }),
    ...(last !== undefined && { from: after(last, series, 1), to: after(last, series, expected.length) }),
    reviews: [],
    numbers: {
      ...Object.fromEntries(steps),
      steps: expected.length,
      naive,
      isBetter: Number(isBetter),
      ...common(series),
    },
    innocent: ["one-in-ten"],
  };
}

const common = ({ unit, by, periods }: RatingSeries) => ({
  periodsAYear: perYear(unit),
  byCaptures: Number(by === "captures"),
  periods: periods.length,
});

const dayOfPeriod = (from: string | undefined) => (from === undefined ? {} : { from, to: from });

function after(from: string, { unit }: RatingSeries, steps: number): string {
  return startOfPeriod(periodOf(Date.parse(from) / 86_400_000, unit) + steps, unit);
}

const isCourse = (method: FoundMethod): boolean => method === "change-points" || method === "forecast";

/** Of a request what a method looks at: with this alone it finds the same, digit for digit. */
export function requestFor(method: FoundMethod, request: PatternsRequest): PatternsRequest {
  if (!isCourse(method)) return { ...request, captured: [] };
  const { subject } = request;
  const isWanted = (one: { readonly subject: string }): boolean => subject === undefined || one.subject === subject;
  const { by } = ratingSeriesOf(request);
  return {
    ...request,
    reviews: by === "reviews" ? request.reviews.filter((one) => one.rating !== undefined && isWanted(one)) : [],
    captured: by === "reviews" ? [] : request.captured.filter(isWanted),
  };
}

/** Whether what a method finds can be kept. */
export const isFoundMethod = (method: string): method is FoundMethod => FOUND_METHODS.some((one) => one === method);

/** What a method finds in a request: the same request, method and version give the same digits everywhere. */
export function findAgain(method: FoundMethod, request: PatternsRequest): Outcome<readonly Found[]> | undefined {
  switch (method) {
    case "change-points": {
      const { series, rating } = overTime(request);
      const { how, value } = rating.changes;
      return { how, value: value.map((change) => foundChange(change, series, request.subject)) };
    }
    case "forecast": {
      const { series, rating } = overTime(request);
      const next = rating.forecast;
      return next && { how: next.how, value: [foundForecast(next.value, series, request.subject)] };
    }
    case "beyond-forecast":
      return anomalies([beyondForecast(request)], request);
    default:
      return anomalies([...findAnomalies(request.reviews, request.today, method)], request);
  }
}

function overTime(request: PatternsRequest) {
  const series = ratingSeriesOf(request);
  return { series, rating: ratingOverTime(series) };
}

function anomalies(
  outcomes: Parameters<typeof shownOf>[0],
  request: PatternsRequest,
): Outcome<readonly Found[]> | undefined {
  const [first] = shownOf(outcomes, request);
  return first && { how: first.how, value: first.value.map(foundAnomaly) };
}
