import { FeelDate, FeelDateTime, FeelDuration, FeelTime } from "feelin";
import { plainName } from "../parse/name";
import type { Run } from "../run";
import { type Context, Range, type Value, isContext } from "./value";

const DAY = ["year", "month", "day", "weekday"];
const CLOCK = ["hour", "minute", "second", "timezone", "time offset"];

/** An entry of a context, or a property of a value (DMN 1.3, 10.3.2.15, table 65); undefined where it has none of that name. */
export function entryOf(run: Run, target: Value, name: string): Value | undefined {
  if (isContext(target)) return target.get(name) ?? entryCalled(run, target, name);
  if (target instanceof Range) return propertyOfRange(target, name);
  if (target instanceof FeelDate) return property(target, name, DAY);
  if (target instanceof FeelDateTime) return property(target, name, [...DAY, ...CLOCK]);
  if (target instanceof FeelTime) return property(target, name, CLOCK);
  if (target instanceof FeelDuration) return property(target, name, lengthsOf(target));
  return undefined;
}

function entryCalled(run: Run, context: Context, name: string): Value | undefined {
  if (context.has(name)) return null;
  run.budget.spend(context.size);
  for (const [key, value] of context) if (plainName(key) === name) return value;
  return undefined;
}

function propertyOfRange(range: Range, name: string): Value | undefined {
  const { start, end, startIncluded, endIncluded } = range;
  return { start, end, "start included": startIncluded, "end included": endIncluded }[name];
}

const property = (of: object, name: string, known: readonly string[]): Value | undefined =>
  known.includes(name) ? ((Reflect.get(of, name) as Value | undefined) ?? null) : undefined;

const lengthsOf = ({ yearsMonths }: FeelDuration): readonly string[] =>
  yearsMonths ? ["years", "months"] : ["days", "hours", "minutes", "seconds"];
