import { inAscii } from "../../../../ground/digits";

/** Which parts come first in dates of a page that are written in numbers. */
export type DateOrder = "day-first" | "month-first" | "year-first";

/** Languages that begin with the year (CLDR, short dates). */
const YEAR_FIRST = /^(?:ko|ja|zh|hu|lt|mn|eu)(?:-|$)/u;

/** The order of a page's language; English alone has two. */
export function orderOf(language: string | undefined): DateOrder | undefined {
  if (language === undefined || language === "en") return undefined;
  if (YEAR_FIRST.test(language)) return "year-first";
  return /^en-(?:us|ph|bz)/u.test(language) ? "month-first" : "day-first";
}

/** When the page is read, on the reader's own clock: milliseconds since 1970, as though that clock showed UTC. */
export function wallClock(readAt: string | undefined): number | undefined {
  const wall = readAt?.replace(/(?:Z|[+-]\d{2}:\d{2})$/u, "");
  const time = wall === undefined ? Number.NaN : Date.parse(`${wall}Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** Whether a date is written in numbers alone, with a year of two digits. */
export const isShort = (text: string): boolean =>
  /^\d{1,2}([-/]|\.\s?)\d{1,2}\1\d{1,2}\.?$/u.test(inAscii(text).trim());
