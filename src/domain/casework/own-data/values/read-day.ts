import { fold } from "../../../ground/text";
import type { DateOrder } from "../../table-files";

/** The months by their first letters, in the languages of offices near: English, German, Dutch, French, Spanish, Italian, Portuguese. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen)/u,
  /^(?:feb|fev|fév)/u,
  /^(?:mar|mär|maer|mrt|maa)/u,
  /^(?:apr|avr|abr)/u,
  /^(?:may|mai|mei|mag)/u,
  /^(?:jun|juin|giu)/u,
  /^(?:jul|juil|lug)/u,
  /^(?:aug|aou|aoû|ago)/u,
  /^(?:sep|set)/u,
  /^(?:oct|okt|ott|out)/u,
  /^nov/u,
  /^(?:dec|dez|déc|dic)/u,
];

/** Years of two digits: up to this one they are of this century. */
const PIVOT = 60;
const TIME = /(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:[ap]\.?m\.?)?(?:Z|[-+]\d{2}:?\d{2})?)$/iu;

/** A day as ISO 8601 has it (YYYY-MM-DD), or a month or a year where no more is said; undefined where it is none. */
export function readDay(text: string, order: DateOrder): string | undefined {
  const trimmed = text.trim();
  const day = trimmed.includes(":") ? trimmed.replace(TIME, "") : trimmed;
  return iso(day) ?? inDigits(day, order) ?? inWords(day);
}

function iso(text: string): string | undefined {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  if (!found) return compact(text);
  const [, year = "", month, day] = found;
  if (month === undefined) return isYear(Number(year)) ? year : undefined;
  return day === undefined ? monthOf(Number(year), Number(month)) : dayOf(Number(year), Number(month), Number(day));
}

/** 20260314: eight digits that are a day of our times. */
function compact(text: string): string | undefined {
  const found = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(text);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

function inDigits(text: string, order: DateOrder): string | undefined {
  const found = /^(\d{1,4})[-./ ]\s?(\d{1,2})[-./ ]\s?(\d{1,4})\.?$/u.exec(text);
  if (!found) return monthInDigits(text);
  const [, a = "", b = "", c = ""] = found;
  if (a.length > 2) return dayOf(Number(a), Number(b), Number(c));
  if (order === "ymd" && c.length <= 2) return dayOf(yearOf(a), Number(b), Number(c));
  const [day, month] = order === "mdy" ? [b, a] : [a, b];
  return dayOf(yearOf(c), Number(month), Number(day));
}

function monthInDigits(text: string): string | undefined {
  const found = /^(\d{1,2})[./-](\d{4})$/u.exec(text);
  return found ? monthOf(Number(found[2]), Number(found[1])) : undefined;
}

const WORDED =
  /^(?:(\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:de |of )?[-\s]?)?(\p{L}{3,12})\.?[-,\s]*(?:de )?(?:(\d{1,2})(?:st|nd|rd|th)?,\s*)?(\d{4}|\d{2})$/iu;

function inWords(text: string): string | undefined {
  const [, before, name = "", behind, digits = ""] = WORDED.exec(text) ?? [];
  const month = MONTHS.findIndex((one) => one.test(fold(name))) + 1;
  if (month === 0) return undefined;
  const day = before ?? behind;
  const year = yearOf(digits);
  return day === undefined ? monthOf(year, month) : dayOf(year, month, Number(day));
}

function yearOf(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year <= PIVOT ? 2000 + year : 1900 + year;
}

const isYear = (year: number): boolean => year >= 1000 && year <= 2999;
const two = (n: number): string => String(n).padStart(2, "0");

const monthOf = (year: number, month: number): string | undefined =>
  isYear(year) && month >= 1 && month <= 12 ? `${year}-${two(month)}` : undefined;

function dayOf(year: number, month: number, day: number): string | undefined {
  if (!isYear(year)) return undefined;
  const made = new Date(Date.UTC(year, month - 1, day));
  const isDay = made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return isDay && month >= 1 ? `${year}-${two(month)}-${two(day)}` : undefined;
}
