import { dayAsSaid } from "../domain/evidence/reading";
import { formatDay, formatMoment, formatPageTime } from "./dates";

// The year 1 is what software writes that knows no date.
const MONTH = String.raw`(?<month>[1-9]\d{3}-(?:0[1-9]|1[0-2]))`;
// RFC 3339 lets a space stand for the T, and microformats write one.
const TIME = String.raw`[T ](?<time>(?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?`;
const ZONE = String.raw` ?(?:(?<utc>Z)|(?<hours>[+-](?:[01]\d|2[0-3])):?(?<minutes>[0-5]\d))`;
const DATE = new RegExp(`^${MONTH}(?:-(?<day>\\d\\d)(?:${TIME}(?:${ZONE})?)?)?$`, "u");

/** The day of a date that a page says: midnight is software's way to say a day, which it is in every time zone. */
export const formatPageDay = (iso: string): string => formatDay(dayAsSaid(iso));

/**
 * An ISO 8601 month, day or day and time as people write it, "October 30, 2024" for "2024-10-30"; undefined for any other
 * text, also a year, which is written alike. A time with its zone is shown in the official's own; one without stays as it is, and midnight
 * is a day.
 */
export function formatIso(text: string): string | undefined {
  const { month, day, time, utc, hours, minutes } = DATE.exec(text)?.groups ?? {};
  if (month === undefined) return undefined;
  if (day === undefined) return formatDay(month);
  const date = `${month}-${day}`;
  if (!isInCalendar(date)) return undefined;
  if (time === undefined || dayAsSaid(text) === date) return formatDay(date);
  const zone = utc ?? (hours && `${hours}:${minutes ?? ""}`);
  return zone === undefined ? formatPageTime(`${date}T${time}Z`) : formatMoment(`${date}T${time}${zone}`);
}

/** False for 30 February, which `Date` takes for 1 March or for none. */
function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
