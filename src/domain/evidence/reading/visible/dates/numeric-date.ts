import { isoDay } from "./calendar";
import type { DateOrder } from "./date-order";
import type { FoundDate } from "./named-date";
import { orderInShort, shortYearDate } from "./short-year";

const YEAR_FIRST = /(?<![\d/.-])((?:19|20)\d{2})([-/]|\.\s?)(\d{1,2})\2(\d{1,2})(?![\d/-])/u;
const YEAR_LAST = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?![\d/-]|\.\d)/u;

interface Parts {
  readonly raw: string;
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

function partsOf(text: string): Parts | undefined {
  const [raw, first, , second, year] = YEAR_LAST.exec(text) ?? [];
  return raw === undefined ? undefined : { raw, first: Number(first), second: Number(second), year: Number(year) };
}

/**
 * A date in numbers. Where day and month cannot be told apart and no order is known, only its words are given. `readAt`
 * (milliseconds since 1970) tells the century of a year of two digits.
 */
export function numericDate(text: string, order?: DateOrder, readAt?: number): FoundDate | undefined {
  const [whole, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  const iso = whole === undefined ? undefined : isoDay(Number(year), Number(month), Number(day));
  if (whole !== undefined && iso !== undefined) return { raw: whole, iso };
  const parts = partsOf(text);
  return parts ? yearLast(parts, order) : shortYearDate(text, order, readAt);
}

function yearLast({ raw, first, second, year }: Parts, order?: DateOrder): FoundDate | undefined {
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  if (dayFirst === undefined && monthFirst === undefined) return undefined;
  // Between dots the day comes first, but where people put the month first they may do so there, too.
  const isDotted = raw.includes(".");
  if (isDotted && order === "month-first" && dayFirst !== monthFirst && dayFirst && monthFirst) return { raw };
  const sure = dayFirst === monthFirst || dayFirst === undefined || monthFirst === undefined || isDotted;
  const iso = sure ? (dayFirst ?? monthFirst) : inOrder({ dayFirst, monthFirst }, order);
  return iso === undefined ? { raw } : { raw, iso };
}

/** Languages that begin with the year say nothing of a date that ends in it. */
function inOrder(days: { dayFirst: string; monthFirst: string }, order: DateOrder | undefined): string | undefined {
  if (order === undefined || order === "year-first") return undefined;
  return order === "day-first" ? days.dayFirst : days.monthFirst;
}

/** The order that a date in numbers gives away, e.g. `27/05/2014`. */
export function orderIn(text: string, readAt?: number): DateOrder | undefined {
  const parts = partsOf(text);
  if (parts === undefined) return orderInShort(text, readAt);
  if (parts.first > 12 === parts.second > 12) return undefined;
  return parts.first > 12 ? "day-first" : "month-first";
}
