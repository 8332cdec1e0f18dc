import { BUILTINS } from "../builtins";
import { plainName } from "../parse/name";
import type { Node } from "../parse/node";
import type { Run } from "../run";
import { entryOf } from "../values/entry-of";
import { type Value, isList, typeOf } from "../values/value";
import { type Compiler, nth } from "./expr";

export const names: Readonly<Record<string, Compiler>> = {
  VariableName: (node) => {
    const name = nameOf(node);
    const builtin = BUILTINS.get(name);
    return (run, scope) => {
      const found = scope.find(name);
      const value = found === undefined ? builtin : found;
      return value === undefined
        ? run.report("unknown-name", `Nothing is called “${name.slice(0, 100)}” here.`)
        : value;
    };
  },
  SpecialFunctionName: (node) => builtin(nameOf(node)),
  DateTimeConstructor: (node) => builtin(nameOf(node)),
  PathExpression: (node, compile) => {
    const target = compile(nth(node, 0));
    const name = nameOf(nth(node, -1));
    return (run, scope) => follow(run, target(run, scope), name);
  },
};

function builtin(name: string): ReturnType<Compiler> {
  return (run) => BUILTINS.get(name) ?? run.report("unknown-function", `There is no function “${name}”.`);
}

export const nameOf = ({ text }: Node): string => plainName(text.replace(/`/gu, ""));

/** Of a list, the entries of all its members (DMN 1.3, 10.3.2.13.2). */
function follow(run: Run, target: Value, name: string): Value {
  if (target === null) return null;
  if (isList(target)) return run.list(target.map((one) => follow(run, one, name)));
  const value = entryOf(run, target, name);
  return value === undefined
    ? run.report("unknown-name", `A ${typeOf(target)} has no “${name.slice(0, 100)}”.`)
    : value;
}
