import { FeelDate } from "feelin";
import type { Run } from "../run";
import { asDateTime } from "../values/as-date-time";
import { textOf } from "../values/text-of";
import { Fn, Range, type Value, isContext, isDuration, isList, typeOf } from "../values/value";
import type { FeelType } from "./feel-type";

/** Whether a value is of a type, as `instance of` says (DMN 1.3, 10.3.2.15, table 49). Null is of no type but its own. */
export function instanceOf(value: Value, type: FeelType): boolean | null {
  if (type.kind === "unknown") return null;
  if (value === null) return type.kind === "basic" && type.name === "null";
  return conforms(value, type);
}

function conforms(value: Value, type: FeelType): boolean {
  if (type.kind === "any" || type.kind === "unknown") return true;
  if (value === null) return true;
  switch (type.kind) {
    case "basic":
      return typeOf(value) === type.name;
    case "duration":
      return isDuration(value);
    case "list":
      return isList(value) && value.every((one) => conforms(one, type.of));
    case "range":
      return value instanceof Range && conforms(value.start, type.of) && conforms(value.end, type.of);
    case "context":
      return isContext(value) && type.entries.every(([name, entry]) => conforms(value.get(name) ?? null, entry));
    case "function":
      return value instanceof Fn;
    case "allowed":
      return conforms(value, type.of);
  }
}

/** A value made to fit a type, by the standard's implicit conversions (DMN 1.3, 10.3.2.9.4); null, reported, where none does. */
export function conforming(run: Run, value: Value, type: FeelType): Value {
  const fitting = converted(value, type);
  if (fitting !== undefined) return allowed(run, fitting, type);
  return run.report("wrong-type", `A ${typeOf(value)} was given where ${wordsFor(type)} belongs.`);
}

/** Whatever of it has values that are allowed must be one of them. */
function allowed(run: Run, value: Value, type: FeelType): Value {
  if (isAllowed(run, value, type)) return value;
  return run.report(
    "not-allowed",
    `${textOf(run, value, true).slice(0, 100)} is not among the values that are allowed.`,
  );
}

function isAllowed(run: Run, value: Value, type: FeelType): boolean {
  run.budget.spend(1);
  if (type.kind === "allowed") return (value === null || type.allows(run, value)) && isAllowed(run, value, type.of);
  if (type.kind === "list" && isList(value)) return value.every((one) => isAllowed(run, one, type.of));
  if (type.kind !== "context" || !isContext(value)) return true;
  return type.entries.every(([name, entry]) => isAllowed(run, value.get(name) ?? null, entry));
}

function converted(value: Value, type: FeelType): Value | undefined {
  if (conforms(value, type)) return value;
  if (type.kind === "allowed") return converted(value, type.of);
  if (type.kind === "list" && !isList(value)) {
    const item = converted(value, type.of);
    return item === undefined ? undefined : [item];
  }
  if (type.kind === "list" && isList(value)) return convertedAll(value, type.of);
  if (isList(value)) return value.length === 1 ? converted(value[0] ?? null, type) : undefined;
  if (type.kind === "basic" && type.name === "date and time" && value instanceof FeelDate) return asDateTime(value);
  if (type.kind === "context" && isContext(value)) return convertedEntries(value, type.entries);
  return undefined;
}

function convertedAll(values: readonly Value[], type: FeelType): readonly Value[] | undefined {
  const all = values.map((one) => converted(one, type));
  return all.every((one) => one !== undefined) ? all : undefined;
}

function convertedEntries(
  value: ReadonlyMap<string, Value>,
  entries: readonly (readonly [string, FeelType])[],
): Value | undefined {
  const fitted = new Map(value);
  for (const [name, type] of entries) {
    const entry = converted(value.get(name) ?? null, type);
    if (entry === undefined) return undefined;
    fitted.set(name, entry);
  }
  return fitted;
}

function wordsFor(type: FeelType): string {
  if (type.kind === "basic") return `a ${type.name}`;
  return type.kind === "allowed" ? wordsFor(type.of) : `a ${type.kind}`;
}
