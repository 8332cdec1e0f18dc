import { anyOf, LANGUAGES, type Words } from "../words";
import { dayMonthsBefore, daysBefore, monthsBefore } from "./calendar";
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

/** "Today's cartoon" is of the day, and tells none. */
const OWN = String.raw`(?!['’]s\b)`;
const TODAY = new RegExp(`^(?:${anyOf("today")})${EDGE}${OWN}`, "iu");
const YESTERDAY = new RegExp(`^(?:${anyOf("yesterday")})${EDGE}${OWN}`, "iu");

const MAYBE = /ago|il y a|vor|hace|fa|geleden|h[áa]|atr[áa]s/iu;

/**
 * A date told by its distance from the day of reading (milliseconds since 1970, UTC). What the words leave open is left
 * out of the ISO form, and kept as a span of days: days give a day, weeks and months a month, years a year.
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
  if (readAt === undefined) return { raw };
  const span = spanOf(readAt, unit, count);
  if (span === undefined) return { raw, iso: isoAt(daysBefore(readAt, count * (DAYS[unit] ?? 1))) };
  const iso = isoOf(readAt, unit, count, span);
  return { raw, ...(iso !== undefined && { iso }), edtf: span.join("/") };
}

/** How much of a day a unit is, where it leaves the day in no doubt. */
const DAYS: Partial<Record<Unit, number>> = { minute: 1 / 1_440, hour: 1 / 24, day: 1 };

/** The first and the last day that "3 weeks ago" may be: sites count full units, so up to a day less than the next one. */
function spanOf(readAt: number, unit: Unit, count: number): [string, string] | undefined {
  if (unit === "week") return [isoAt(daysBefore(readAt, count * 7 + 6)), isoAt(daysBefore(readAt, count * 7))];
  if (unit !== "month" && unit !== "year") return undefined;
  const months = unit === "year" ? 12 : 1;
  const first = daysBefore(dayMonthsBefore(readAt, (count + 1) * months), -1);
  return [isoAt(first), isoAt(dayMonthsBefore(readAt, count * months))];
}

/** Weeks and months give the month that it rather is, years the year; nothing where the span of weeks leaves it open. */
function isoOf(readAt: number, unit: Unit, count: number, [first, last]: [string, string]): string | undefined {
  if (unit !== "week")
    return isoAt(monthsBefore(readAt, unit === "year" ? count * 12 : count)).slice(0, unit === "year" ? 4 : 7);
  if (first.slice(0, 7) === last.slice(0, 7)) return last.slice(0, 7);
  return first.slice(0, 4) === last.slice(0, 4) ? last.slice(0, 4) : undefined;
}

const isoAt = (time: number): string => new Date(time).toISOString().slice(0, 10);
