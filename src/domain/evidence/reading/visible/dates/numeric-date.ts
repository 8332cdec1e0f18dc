import { isoDay } from "./calendar";
import type { FoundDate } from "./named-date";

/** Which of two numbers comes first in dates of a page. */
export type DateOrder = "day-first" | "month-first";

const YEAR_FIRST = /(?<![\d/.-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/u;
const YEAR_LAST = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d/-]|\.\d)/u;

interface Parts {
  readonly raw: string;
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

function partsOf(text: string): Parts | undefined {
  const [raw, first, mark, second, year = ""] = YEAR_LAST.exec(text) ?? [];
  // "4-5-10" is rather a list of numbers than a day.
  if (raw === undefined || (mark === "-" && year.length === 2)) return undefined;
  return { raw, first: Number(first), second: Number(second), year: Number(year.length === 2 ? `20${year}` : year) };
}

/** A date in numbers. Where day and month cannot be told apart and no order is known, only its words are given. */
export function numericDate(text: string, order?: DateOrder): FoundDate | undefined {
  const [whole, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  const iso = whole === undefined ? undefined : isoDay(Number(year), Number(month), Number(day));
  if (whole !== undefined && iso !== undefined) return { raw: whole, iso };
  const parts = partsOf(text);
  return parts && yearLast(parts, order);
}

function yearLast({ raw, first, second, year }: Parts, order?: DateOrder): FoundDate | undefined {
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  if (dayFirst === undefined && monthFirst === undefined) return undefined;
  const sure = dayFirst === monthFirst || dayFirst === undefined || monthFirst === undefined || raw.includes(".");
  const iso = sure ? (dayFirst ?? monthFirst) : order && (order === "day-first" ? dayFirst : monthFirst);
  return iso === undefined ? { raw } : { raw, iso };
}

/** The order that a date in numbers gives away, e.g. `27/05/2014`. */
export function orderIn(text: string): DateOrder | undefined {
  const parts = partsOf(text);
  if (parts === undefined || parts.first > 12 === parts.second > 12) return undefined;
  return parts.first > 12 ? "day-first" : "month-first";
}

/** The order of a page's language; English alone has two. */
export function orderOf(language: string | undefined): DateOrder | undefined {
  if (language === undefined || language === "en") return undefined;
  return /^en-(?:us|ph|bz)/u.test(language) ? "month-first" : "day-first";
}
