import type { PageDate } from "../model";
import { line } from "../text/clean";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;
const MONTH = /^(\d{4})-(\d{2})$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u;
const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/u;
const MONTH_NAME = /^(?:\p{L}+,?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu;
const DAY_NAME = /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})\b/iu;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date as written, and as ISO 8601 where it can be told: ISO forms themselves, English month names, and numbers whose
 * order leaves no doubt (27-05-2014; dots mean day first). `3/4/2020` keeps only its raw form.
 */
export function readDate(text: string): PageDate | undefined {
  const raw = line(text, 200);
  if (raw === "") return undefined;
  const iso = isoDateTime(raw) ?? numbers(raw) ?? named(raw);
  return iso === undefined ? { raw } : { raw, iso };
}

function isoDateTime(text: string): string | undefined {
  const [, year, month, day, time, zone] = ISO.exec(text) ?? [];
  const date = calendarDate(year, month, day);
  if (date === undefined) return MONTH.test(text) ? monthOnly(text) : undefined;
  if (time === undefined) return date;
  return `${date}T${time.replace(",", ".")}${zone?.toUpperCase() ?? ""}`;
}

function monthOnly(text: string): string | undefined {
  return calendarDate(text.slice(0, 4), text.slice(5), "01") === undefined ? undefined : text;
}

function numbers(text: string): string | undefined {
  const [, year, month, day] = COMPACT.exec(text) ?? YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return calendarDate(year, month, day);
  const [, first, mark, second, last] = DAY_FIRST.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  if (mark === "." || Number(first) > 12) return calendarDate(last, second, first);
  return Number(second) > 12 || first === second ? calendarDate(last, first, second) : undefined;
}

function named(text: string): string | undefined {
  const [, month, day, year] = MONTH_NAME.exec(text) ?? [];
  const [, otherDay, otherMonth, otherYear] = DAY_NAME.exec(text) ?? [];
  return calendarDate(year, monthOf(month), day) ?? calendarDate(otherYear, monthOf(otherMonth), otherDay);
}

function monthOf(name: string | undefined): string | undefined {
  const index = name === undefined ? -1 : MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

function calendarDate(year?: string, month?: string, day?: string): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const days = new Date(Date.UTC(2000, m, 0)).getUTCDate(); // 2000: a leap year, so that 29 February passes here
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  if (y < 1 || m < 1 || m > 12 || d < 1 || d > days || (m === 2 && d === 29 && !leap)) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
