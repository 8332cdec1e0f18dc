import type { PageDate } from "../model";
import { line } from "../text/clean";
import { inAscii } from "../../../ground/digits";
import { isoMonth } from "../visible/dates/calendar";
import { type FoundDate, namedDate } from "../visible/dates/named-date";
import type { DateOrder } from "../visible/dates/date-order";
import { hanDate } from "../visible/dates/han-date";
import { numericDate } from "../visible/dates/numeric-date";
import { dayAsSaid } from "./day-as-said";

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|[+-]\d{2}(?::?\d{2})?)?(?:\[\w+\])?)?$/iu;
const MONTH = /^(\d{4})-(\d{2})$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
/** Other years are of other calendars: 1403 in Iran and 2567 in Thailand are 2024. */
const [FIRST, LAST] = [1900, 2100];
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}Z?)?$/u;
/** Seconds or milliseconds since 1970, from the year 2001 on. */
const MOMENT = /^([1-9]\d{9})(\d{3})?$/u;

/**
 * A date as written, and as ISO 8601 where it can be told: ISO forms themselves, moments in seconds since 1970, names of
 * months in any of the languages that are read, and numbers whose order leaves no doubt (27-05-2014; dots mean day first)
 * or is the order of the page's language. `3/4/2020` on a page in English keeps only its raw form. Midnight is software's way
 * to say a day. `readAt`, when the page is read (milliseconds since 1970), tells the century of a short year.
 */
export function readDate(text: string, order?: () => DateOrder | undefined, readAt?: number): PageDate | undefined {
  const raw = line(text, 200);
  if (raw === "") return undefined;
  const plain = inAscii(raw);
  const stated = isoDateTime(plain) ?? compact(plain);
  if (stated !== undefined) return { raw, iso: dayAsSaid(stated) };
  const { iso, edtf } = inWords(plain, order, readAt) ?? {};
  return { raw, ...(iso !== undefined && { iso }), ...(edtf !== undefined && { edtf }) };
}

function isoDateTime(text: string): string | undefined {
  const [, year, month, day, time, zone] = ISO.exec(text) ?? [];
  const date = calendarDate(year, month, day);
  if (date === undefined) return partOnly(text);
  if (time === undefined) return date;
  return `${date}T${time.replace(",", ".")}${zone?.toUpperCase() ?? ""}`;
}

function partOnly(text: string): string | undefined {
  if (YEAR.test(text)) return text;
  const [, year, month] = MONTH.exec(text) ?? [];
  return month === undefined ? undefined : isoMonth(Number(year), Number(month));
}

function compact(text: string): string | undefined {
  const [, year, month, day] = COMPACT.exec(text) ?? [];
  const [, seconds, fraction = "000"] = MOMENT.exec(text) ?? [];
  if (seconds === undefined) return calendarDate(year, month, day);
  return new Date(Number(seconds + fraction)).toISOString();
}

function inWords(text: string, order?: () => DateOrder | undefined, readAt?: number): FoundDate | undefined {
  const found = namedDate(text) ?? hanDate(text) ?? numericDate(text, undefined, readAt);
  return found?.iso !== undefined || order === undefined ? found : numericDate(text, order(), readAt);
}

function calendarDate(year?: string, month?: string, day?: string): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const days = new Date(Date.UTC(2000, m, 0)).getUTCDate(); // 2000: a leap year, so that 29 February passes here
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  if (y < FIRST || y > LAST || m < 1 || m > 12 || d < 1 || d > days || (m === 2 && d === 29 && !leap)) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
