import { kept } from "./texts";

const years = formats({ year: "numeric", timeZone: "UTC" });
const months = formats({ year: "numeric", month: "long", timeZone: "UTC" });
const days = formats({ dateStyle: "long", timeZone: "UTC" });
const localDays = formats({ dateStyle: "long" });
const shortDays = formats({ dateStyle: "medium" });
const moments = formats({ dateStyle: "medium", timeStyle: "short" });
const pageTimes = formats({ dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/**
 * A day as people write it: "12 November 2026", or "November 2026" and "2026" where no more is known. A date without a
 * time is that day everywhere.
 */
export const formatDay = (iso: string): string => format(iso, precisionOf(iso));

/** The days from one to another, as an ISO 8601-2 interval names them: "29 October – 4 November 2026". */
export function formatDaySpan(edtf: string): string {
  const [first, last] = edtf.split("/").map((day) => new Date(day));
  const isSpan = first !== undefined && last !== undefined && first <= last; // false for days that are none
  return isSpan ? days().formatRange(first, last) : edtf;
}

/** The day of a moment where there is little room: "12 Nov 2026", in the official's own time zone. */
export const formatShortDay = (iso: string): string => format(iso, shortDays);

/** Day and time, in the official's own time zone. */
export const formatMoment = (iso: string): string => format(iso, moments);

/** Day and time as a page says them that names no time zone, written as though it were UTC: it is shifted nowhere. */
export const formatPageTime = (iso: string): string => format(iso, pageTimes);

function precisionOf(iso: string): typeof days {
  if (/^\d{4}$/u.test(iso)) return years;
  if (/^\d{4}-\d\d$/u.test(iso)) return months;
  return /^\d{4}-\d\d-\d\d$/u.test(iso) ? days : localDays;
}

function format(iso: string, formatter: typeof days): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : formatter().format(date);
}

function formats(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return kept((language) => new Intl.DateTimeFormat(language, options));
}
