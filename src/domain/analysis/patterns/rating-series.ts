import { type Review, dayOf } from "../reviews";
import { type Measured, medianOf } from "../series";
import { type Unit, periodOf, startOfPeriod } from "./periods";
import type { CapturedRating, PatternsRequest } from "./request";

/** One value of the series: the mean of a month's or a quarter's ratings. */
export interface Period {
  /** Its first day (ISO 8601). */
  readonly from: string;
  /** 0 (worst) … 1 (best); null where there is no rating. */
  readonly mean: number | null;
  readonly count: number;
  /** It is not over yet, and no method counts it. */
  readonly isOpen: boolean;
}

/** Ratings over time. */
export interface RatingSeries {
  readonly unit: Unit;
  /** By the reviews' own dates; where no review has one, by when overall ratings were captured. */
  readonly by: "reviews" | "captures";
  readonly periods: readonly Period[];
  /** Ratings that are in no period, since no day is said of them, or one that is still to come. */
  readonly undated: number;
}

/** With as many in half of its months a series is told by months. */
const ENOUGH_BY_MONTH = 4;
/** A series does not begin before so many years ago. */
const LONGEST = 50 * 366;

interface Dated {
  readonly day: number;
  readonly value: number;
}

/** The ratings of reviews by month or quarter; of overall ratings as captured where no rated review says its day. */
export function ratingSeriesOf({ reviews, captured, subject, today }: PatternsRequest): RatingSeries {
  const isWanted = (one: { readonly subject: string }): boolean => subject === undefined || one.subject === subject;
  const rated = reviews.filter((review) => review.rating !== undefined && isWanted(review));
  const last = dayOf(today) ?? 0;
  const isThen = ({ day }: Dated): boolean => day <= last && day > last - LONGEST;
  const dated = rated.flatMap(datedReview).filter(isThen);
  const by = dated.length > 0 ? "reviews" : "captures";
  const values = by === "reviews" ? dated : captured.filter(isWanted).flatMap(datedCapture).filter(isThen);
  const unit = unitFor(values);
  return { unit, by, periods: periodsOf(values, unit, last), undated: rated.length - dated.length };
}

function datedReview({ date, rating }: Review): Dated[] {
  const day = dayOf(date);
  return day === undefined || rating === undefined ? [] : [{ day, value: rating }];
}

function datedCapture({ at, value }: CapturedRating): Dated[] {
  const day = dayOf(at);
  return day === undefined ? [] : [{ day, value }];
}

function unitFor(values: readonly Dated[]): Unit {
  const counts = [...countsBy(values, "month").values()].map(({ length }) => length);
  const [first, last] = rangeOf(values, "month");
  const empty = Math.max(0, last - first + 1 - counts.length);
  return medianOf([...counts, ...Array<number>(empty).fill(0)]) >= ENOUGH_BY_MONTH ? "month" : "quarter";
}

function countsBy(values: readonly Dated[], unit: Unit): Map<number, number[]> {
  const counts = new Map<number, number[]>();
  for (const { day, value } of values) {
    const period = periodOf(day, unit);
    const those = counts.get(period);
    if (those) those.push(value);
    else counts.set(period, [value]);
  }
  return counts;
}

function rangeOf(values: readonly Dated[], unit: Unit): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const { day } of values) [first, last] = [Math.min(first, day), Math.max(last, day)];
  return Number.isFinite(first) ? [periodOf(first, unit), periodOf(last, unit)] : [0, -1];
}

function periodsOf(values: readonly Dated[], unit: Unit, today: number): Period[] {
  const counts = countsBy(values, unit);
  const [first, last] = rangeOf(values, unit);
  return Array.from({ length: last - first + 1 }, (_, n) => {
    const those = counts.get(first + n) ?? [];
    // In one order, so that the digits do not depend on that of the log.
    const sum = those.sort((a, b) => a - b).reduce((total, value) => total + value, 0);
    return {
      from: startOfPeriod(first + n, unit),
      mean: those.length > 0 ? sum / those.length : null,
      count: those.length,
      isOpen: first + n === periodOf(today, unit),
    };
  });
}

/** What the methods count: all periods that are over. */
export const closedValues = ({ periods }: RatingSeries): readonly Measured[] =>
  periods.filter(({ isOpen }) => !isOpen).map(({ mean }) => mean);
