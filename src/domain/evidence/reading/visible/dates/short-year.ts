import { daysBefore, isoDay } from "./calendar";
import type { DateOrder } from "./date-order";
import type { FoundDate } from "./named-date";

const SHORT = /(?<![\d/.-])(\d{1,2})([-/]|\.\s?)(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\s?\d)/u;
/** Where nobody says when the page is read, no year after this one is meant. */
const LAST = "2069-12-31";

type Parts = readonly [string, string, string];

interface Matched {
  readonly raw: string;
  /** What stands between the parts. */
  readonly mark: string;
  readonly parts: Parts;
}

/** Which of the three parts are year, month and day. */
const PLACES: Readonly<Record<DateOrder, readonly [year: number, month: number, day: number]>> = {
  "day-first": [2, 1, 0],
  "month-first": [2, 0, 1],
  "year-first": [0, 1, 2],
};

/**
 * A date whose year has two digits. Nothing is reviewed in the future, so that the last such year is meant that has been
 * by `readAt` (milliseconds since 1970). In the page's order it is one day; where that is not known, each day that it may be
 * counts, and of several the first and the last are told.
 */
export function shortYearDate(text: string, order?: DateOrder, readAt?: number): FoundDate | undefined {
  const found = matched(text);
  if (!found || !isUsual(found, order)) return undefined;
  const { raw } = found;
  const days = daysIn(found, readAt);
  const own = order && days.get(order);
  if (own !== undefined) return { raw, iso: own };
  const [first, ...others] = [...new Set(days.values())].sort();
  if (first === undefined) return undefined;
  const last = others.at(-1);
  return last === undefined ? { raw, iso: first } : { raw, edtf: `${first}/${last}` };
}

/** The order that such a date gives away, as it is none in any other. */
export function orderInShort(text: string, readAt?: number): DateOrder | undefined {
  const found = matched(text);
  const days = found && daysIn(found, readAt);
  return days?.size === 1 ? [...days.keys()][0] : undefined;
}

function matched(text: string): Matched | undefined {
  const [raw, first = "", mark = "", second = "", third = ""] = SHORT.exec(text) ?? [];
  return raw === undefined ? undefined : { raw, mark, parts: [first, second, third] };
}

/** "4-5-10" and "1. 2. 30" are rather lists than days, but in languages that write days so. */
function isUsual({ mark, parts: [first, , third] }: Matched, order: DateOrder | undefined): boolean {
  if (mark === "-") return order === "year-first" && first.length === 2 && third.length === 2;
  if (mark.length === 1) return true;
  return order === "year-first" ? first.length === 2 : order === "day-first";
}

/** The day that it is in each order in which it is one. With dots nobody puts the month first. */
function daysIn({ mark, parts }: Matched, readAt: number | undefined): Map<DateOrder, string> {
  const latest = readAt === undefined ? LAST : new Date(daysBefore(readAt, -1)).toISOString().slice(0, 10);
  const orders = (Object.keys(PLACES) as DateOrder[]).filter((order) => order !== "month-first" || mark === "/");
  return new Map(orders.flatMap((order) => dayIn(parts, order, latest).map((day) => [order, day] as const)));
}

function dayIn(parts: Parts, order: DateOrder, latest: string): string[] {
  const [year = "", month = "", day = ""] = PLACES[order].map((place) => parts[place] ?? "");
  if (year.length !== 2) return [];
  const days = [2000, 1900].flatMap((century) => isoDay(century + Number(year), Number(month), Number(day)) ?? []);
  return days.filter((each) => each <= latest).slice(0, 1);
}
