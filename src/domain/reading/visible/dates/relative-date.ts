import { anyOf, LANGUAGES, type Words } from "../words";
import { daysBefore, monthsBefore } from "./calendar";
import type { FoundDate } from "./named-date";

const UNITS = ["minute", "hour", "day", "week", "month", "year"] as const;
type Unit = (typeof UNITS)[number];

interface Spans {
  readonly pattern: RegExp;
  readonly words: Words;
}

const EDGE = String.raw`(?![\p{L}\p{N}])`;

const SPANS: readonly Spans[] = LANGUAGES.map((words) => {
  const units = UNITS.map((unit) => `(?<${unit}>${words[unit]})`).join("|");
  const span = String.raw`(?<count>\d{1,3}|${words.one})\s+(?:${units})`;
  const before = words.before === "" ? [] : [String.raw`(?:${words.before})\s+(?:\p{L}+\s+)?${span}${EDGE}`];
  const after = words.after === "" ? [] : [String.raw`${span}\s+(?:${words.after})${EDGE}`];
  // A name may stand once in a pattern, so a language with both orders has its names in two patterns.
  return [...before, ...after].map((each) => ({ pattern: new RegExp(String.raw`(?<!\p{L})${each}`, "iu"), words }));
}).flat();

const TODAY = new RegExp(`^(?:${anyOf("today")})${EDGE}`, "iu");
const YESTERDAY = new RegExp(`^(?:${anyOf("yesterday")})${EDGE}`, "iu");

const MAYBE = /ago|il y a|vor|hace|fa|geleden|h[áa]|atr[áa]s/iu;

/**
 * A date told by its distance from the day of reading (milliseconds since 1970, UTC). What the words leave open is left
 * out of the ISO form: days give a day, weeks and months a month, years a year.
 */
export function relativeDate(text: string, readAt: number | undefined): FoundDate | undefined {
  const day = TODAY.exec(text)?.[0] ?? YESTERDAY.exec(text)?.[0];
  if (day !== undefined) return resolved(day, readAt, "day", TODAY.test(text) ? 0 : 1);
  if (!MAYBE.test(text)) return undefined;
  for (const { pattern } of SPANS) {
    const match = pattern.exec(text);
    const unit = UNITS.find((each) => match?.groups?.[each] !== undefined);
    if (match && unit) return resolved(match[0], readAt, unit, countIn(match.groups?.["count"] ?? ""));
  }
  return undefined;
}

const countIn = (text: string): number => (/^\d+$/u.test(text) ? Number(text) : 1);

function resolved(raw: string, readAt: number | undefined, unit: Unit, count: number): FoundDate {
  const iso = readAt === undefined ? undefined : isoOf(readAt, unit, count);
  return iso === undefined ? { raw } : { raw, iso };
}

function isoOf(readAt: number, unit: Unit, count: number): string | undefined {
  const day = (days: number, digits: number): string => isoAt(daysBefore(readAt, days)).slice(0, digits);
  if (unit === "minute") return day(count / 1_440, 10);
  if (unit === "hour") return day(count / 24, 10);
  if (unit === "day") return day(count, 10);
  // "3 weeks ago" may be up to 27 days: a month only if both ends lie in it.
  if (unit === "week")
    return day(count * 7, 7) === day(count * 7 + 6, 7)
      ? day(count * 7, 7)
      : yearOf(day(count * 7, 4), day(count * 7 + 6, 4));
  const month = isoAt(monthsBefore(readAt, unit === "year" ? count * 12 : count));
  return month.slice(0, unit === "year" ? 4 : 7);
}

const yearOf = (one: string, other: string): string | undefined => (one === other ? one : undefined);

const isoAt = (time: number): string => new Date(time).toISOString();
