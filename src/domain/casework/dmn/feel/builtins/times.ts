import { FeelDate, FeelDateTime, FeelTime, type FeelDuration } from "feelin";
import { bridge } from "../values/bridge";
import { durationOf } from "../values/duration-of";
import { atLiteral, dateIn, dateTimeIn, durationIn, timeIn } from "../values/parse-time";
import type { Value } from "../values/value";
import { define } from "./define";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");

const dateOf = bridge("function(from) date(from)");
const dateFrom = bridge("function(year, month, day) date(year, month, day)");
const timeOf = bridge("function(from) time(from)");
const timeFrom = bridge("function(hour, minute, second, offset) time(hour, minute, second, offset)");
const combine = bridge("function(a, b) date and time(a, b)");

type Day = FeelDate | FeelDateTime;

/** Of a date, or a date and time. */
const ofDay = (name: string, work: (day: ReturnType<Day["unwrap"]>) => Value | undefined) =>
  define(name, ["date: date|date and time", (_run, day: Day) => work(day.unwrap())]);

/** DMN 1.3, 10.3.4.1 and 10.3.4.8. What time it is, a model is told: it never looks at a clock. */
export const times = [
  define(
    "date",
    ["from: string", (_run, from: string) => dateIn(from) ?? undefined],
    ["from: date|date and time", (_run, from: Day) => (from instanceof FeelDate ? from : dateOf(from))],
    [
      "year: number, month: number, day: number",
      (_run, ...ymd: readonly number[]) => (ymd.every(Number.isInteger) ? dateFrom(...ymd) : undefined),
    ],
  ),
  define(
    "time",
    ["from: string", (_run, from: string) => timeIn(from) ?? undefined],
    ["from: time|date and time|date", (_run, from: FeelTime | Day) => (from instanceof FeelTime ? from : timeOf(from))],
    [
      "hour: number, minute: number, second: number, offset?: days and time duration|null",
      (_run, hour: number, minute: number, second: number, offset?: FeelDuration | null) =>
        timeFrom(hour, minute, second, offset ?? null),
    ],
  ),
  define(
    "date and time",
    ["from: string", (_run, from: string) => dateTimeIn(from) ?? undefined],
    ["from: date and time", (_run, from: FeelDateTime) => from],
    ["date: date|date and time, time: time", (_run, date: Day, time: FeelTime) => combine(date, time)],
  ),
  define(
    "duration",
    ["from: string", (_run, from: string) => durationIn(from) ?? undefined],
    ["from: duration", (_run, from: FeelDuration) => from],
  ),
  define("@", ["from: string", (_run, from: string) => atLiteral(from) ?? undefined]),
  define("years and months duration", [
    "from: date|date and time, to: date|date and time",
    (_run, from: Day, to: Day) => durationOf(monthsBetween(from, to), true),
  ]),
  define("now", ["", (run) => run.now ?? run.report("not-supported", "Nobody said what time it is.")]),
  define("today", [
    "",
    (run) => (run.now ? dateOf(run.now) : run.report("not-supported", "Nobody said what day it is.")),
  ]),
  ofDay("day of year", (day) => day.dayOfYear),
  ofDay("day of week", (day) => DAYS[day.dayOfWeek - 1]),
  ofDay("month of year", (day) => MONTHS[day.month - 1]),
  ofDay("week of year", (day) => day.weekOfYear),
];

/** Whole months, towards zero. */
function monthsBetween(from: Day, to: Day): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  const rest = restOfMonth(to) - restOfMonth(from);
  return months - (months > 0 && rest < 0 ? 1 : months < 0 && rest > 0 ? -1 : 0);
}

const restOfMonth = (day: Day) =>
  day instanceof FeelDateTime ? day.day + (day.hour * 3600 + day.minute * 60 + day.second) / 86_400 : day.day;
