import { FeelDate, FeelDateTime, FeelDuration, FeelTime } from "feelin";
import { type Temporal, type Value, typeOf } from "./value";

/** A temporal or a duration as a number that orders it among those of its type: days, months, or seconds. */
export function rankOf(value: Temporal | FeelDuration): number {
  if (value instanceof FeelDate) return daysOf(value);
  if (value instanceof FeelDuration) return value.yearsMonths ? monthsOf(value) : secondsOf(value);
  const day = value instanceof FeelDateTime ? daysOf(value) * 86_400 : 0;
  return day + secondsInDay(value) - offsetOf(value);
}

/** Months of a duration of years and months. */
export const monthsOf = (duration: FeelDuration): number => duration.years * 12 + duration.months;

/** Seconds of a duration of days and time. */
export function secondsOf(duration: FeelDuration): number {
  const { days, hours, minutes, seconds, milliseconds, microseconds, nanoseconds } = duration.unwrap();
  const fraction = milliseconds / 1e3 + microseconds / 1e6 + nanoseconds / 1e9;
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds + fraction;
}

/** Below, equal or above zero; undefined where the two cannot be put in order (DMN 1.3, 10.3.2.15, table 53). */
export function orderOf(a: Value, b: Value): number | undefined {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : a > b ? 1 : 0;
  if (a === null || b === null || typeOf(a) !== typeOf(b) || !isRanked(a) || !isRanked(b)) return undefined;
  return hasZone(a) === hasZone(b) ? rankOf(a) - rankOf(b) : undefined;
}

const isRanked = (value: Value): value is Temporal | FeelDuration =>
  value instanceof FeelDate ||
  value instanceof FeelDateTime ||
  value instanceof FeelTime ||
  value instanceof FeelDuration;

export const hasZone = (value: Temporal | FeelDuration): boolean =>
  (value instanceof FeelTime || value instanceof FeelDateTime) && value.zone !== null;

function daysOf({ year, month, day }: FeelDate | FeelDateTime): number {
  // Date.UTC takes the years 0 to 99 for those of the last century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
}

function secondsInDay(value: FeelTime | FeelDateTime): number {
  const { hour, minute, second, millisecond, microsecond, nanosecond } = value.unwrap();
  return (hour * 60 + minute) * 60 + second + millisecond / 1e3 + microsecond / 1e6 + nanosecond / 1e9;
}

function offsetOf(value: FeelTime | FeelDateTime): number {
  const offset: unknown = value.zone === null ? null : value["time offset"];
  return offset instanceof FeelDuration ? secondsOf(offset) : 0;
}
