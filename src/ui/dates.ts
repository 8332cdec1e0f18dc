import { language } from "./texts";

/**
 * A day as people write it: "12 November 2026", or "November 2026" and "2026" where no more is known. A date without a
 * time is that day everywhere.
 */
export function formatDay(iso: string): string {
  return format(iso, optionsFor(iso));
}

function optionsFor(iso: string): Intl.DateTimeFormatOptions {
  if (/^\d{4}$/u.test(iso)) return { year: "numeric", timeZone: "UTC" };
  if (/^\d{4}-\d\d$/u.test(iso)) return { year: "numeric", month: "long", timeZone: "UTC" };
  return { dateStyle: "long", ...(/^\d{4}-\d\d-\d\d$/u.test(iso) && { timeZone: "UTC" }) };
}

/** Day and time, in the official's own time zone. */
export const formatMoment = (iso: string): string => format(iso, { dateStyle: "medium", timeStyle: "short" });

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(language(), options).format(date);
}
