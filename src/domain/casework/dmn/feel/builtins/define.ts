import type { Run } from "../run";
import { asDateTime } from "../values/as-date-time";
import { FeelDate } from "feelin";
import { Fn, type Value, isList, typeOf } from "../values/value";

/**
 * Arguments as they were converted; one that was left out, at the end, is undefined. What they are the signature says, which is read
 * below: of the language's types, each work has its own.
 */
type Work = (run: Run, ...args: never[]) => Value | undefined;
type Way = readonly [signature: string, work: Work];

interface Parameter {
  readonly name: string;
  readonly types: readonly string[];
  readonly optional: boolean;
  readonly spread: boolean;
}

/**
 * A function of the standard. Each way to call it is a signature, `string: string, start position: number, length?: number`,
 * and its work; types are split by `|`, `...` takes all that is left, and `any` also takes null. Arguments are converted as the
 * standard has it (DMN 1.3, 10.3.2.9.4). A function that no way fits, or whose work is undefined, is null and reported.
 */
export function define(name: string, ...ways: readonly Way[]): readonly [string, Fn] {
  const made = ways.map(([signature, work]) => ({ parameters: parametersOf(signature), work }));
  const call = (run: Run, given: readonly Value[]): Value => {
    run.budget.spend(1);
    for (const { parameters, work } of made) {
      const args = fitted(given, parameters);
      const value = args && work(run, ...(args as never[]));
      if (value !== undefined) return value;
    }
    return run.report(
      "wrong-arguments",
      `“${name}” cannot be worked out for (${given.map(typeOf).join(", ").slice(0, 200)}).`,
    );
  };
  return [
    name,
    new Fn(
      name,
      made.map(({ parameters }) => parameters.map((one) => (one.spread ? "..." : "") + one.name)),
      call,
    ),
  ];
}

const parametersOf = (signature: string): readonly Parameter[] =>
  signature === ""
    ? []
    : signature.split(/, /u).map((one) => {
        const [name = "", types = "any"] = one.split(": ");
        const bare = name.replace(/[?.]/gu, "");
        return { name: bare, types: types.split("|"), optional: name.endsWith("?"), spread: name.startsWith("...") };
      });

function fitted(
  given: readonly Value[],
  parameters: readonly Parameter[],
): (Value | readonly Value[] | undefined)[] | undefined {
  const spread = parameters.at(-1)?.spread === true;
  if (given.length > parameters.length && !spread) return undefined;
  const args: (Value | readonly Value[] | undefined)[] = [];
  for (const [at, parameter] of parameters.entries()) {
    const values = parameter.spread ? given.slice(at) : given.slice(at, at + 1);
    if (values.length === 0 && !parameter.optional && !parameter.spread) return undefined;
    const fit = values.map((value) => asOneOf(value, parameter.types));
    if (fit.includes(undefined)) return undefined;
    args.push(parameter.spread ? (fit as Value[]) : fit[0]);
  }
  return args;
}

function asOneOf(value: Value, types: readonly string[]): Value | undefined {
  for (const type of types) {
    const fit = as(value, type);
    if (fit !== undefined) return fit;
  }
  return undefined;
}

function as(value: Value, type: string): Value | undefined {
  if (type === "any") return value;
  const actual = typeOf(value);
  if (actual === type || (type === "duration" && actual.endsWith("duration"))) return value;
  if (value === null) return undefined;
  if (type === "list") return [value];
  if (isList(value)) return value.length === 1 ? as(value[0] ?? null, type) : undefined;
  return type === "date and time" && value instanceof FeelDate ? (asDateTime(value) ?? undefined) : undefined;
}
