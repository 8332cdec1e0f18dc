import { language } from "./texts";

const isDateOnly = (iso: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(iso);

/** A day as people write it: "12 November 2026". A date without a time is that day everywhere. */
export function formatDay(iso: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: "long", ...(isDateOnly(iso) && { timeZone: "UTC" }) };
  return format(iso, options);
}

/** Day and time, in the official's own time zone. */
export const formatMoment = (iso: string): string => format(iso, { dateStyle: "medium", timeStyle: "short" });

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(language(), options).format(date);
}
