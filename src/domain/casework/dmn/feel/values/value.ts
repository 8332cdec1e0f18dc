import { FeelDate, FeelDateTime, FeelDuration, FeelTime } from "feelin";
import type { Run } from "../run";

/** A value of FEEL (DMN 1.3, 10.3.2). Contexts are maps, so that no name of an entry means anything to the machine. */
export type Value =
  null | boolean | number | string | readonly Value[] | Context | Temporal | FeelDuration | Range | Fn;
export type Context = ReadonlyMap<string, Value>;
export type Temporal = FeelDate | FeelTime | FeelDateTime;

/** From one value to another; a bound of null is none. Also what `> 5` stands for. */
export class Range {
  constructor(
    readonly start: Value,
    readonly end: Value,
    readonly startIncluded: boolean,
    readonly endIncluded: boolean,
  ) {}
}

/** A function: of the standard, or of a model. */
export class Fn {
  constructor(
    readonly name: string,
    /** Ways to call it by names, each the names of its parameters in order; the last may begin with `...`. */
    readonly ways: readonly (readonly string[])[],
    readonly call: (run: Run, args: readonly Value[]) => Value,
    /** Whether a model defines it; those of the standard may be called with fewer arguments. */
    readonly isOfModel = false,
  ) {}
}

export type TypeName =
  | "null"
  | "boolean"
  | "number"
  | "string"
  | "list"
  | "context"
  | "date"
  | "time"
  | "date and time"
  | "days and time duration"
  | "years and months duration"
  | "range"
  | "function";

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isContext = (value: Value): value is Context => value instanceof Map;
export const isTemporal = (value: Value): value is Temporal =>
  value instanceof FeelDate || value instanceof FeelDateTime || value instanceof FeelTime;
export const isDuration = (value: Value): value is FeelDuration => value instanceof FeelDuration;

export function typeOf(value: Value): TypeName {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value as "boolean" | "number" | "string";
  if (isList(value)) return "list";
  if (value instanceof Map) return "context";
  if (value instanceof FeelDate) return "date";
  if (value instanceof FeelDateTime) return "date and time";
  if (value instanceof FeelTime) return "time";
  if (value instanceof FeelDuration) return value.yearsMonths ? "years and months duration" : "days and time duration";
  return value instanceof Range ? "range" : "function";
}
