import { type Node, childOf } from "../parse/node";
import type { Run } from "../run";
import { Scope } from "../scope";
import { conforming } from "../types/conforming";
import { ANY, type FeelType } from "../types/feel-type";
import { typeIn } from "../types/type-in";
import { argumentsByName } from "../values/arguments-by-name";
import { Fn, Range, type Value, typeOf } from "../values/value";
import { includes } from "../values/includes";
import { type Compiler, type Expr, nth } from "./expr";
import { nameOf } from "./names";

/** DMN 1.3, 10.3.2.13.1 and 10.3.2.15, tables 61 to 63. */
export const functions: Readonly<Record<string, Compiler>> = {
  FunctionInvocation: invocation,
  DateTimeLiteral: (node, compile) => (node.children.length === 1 ? compile(nth(node, 0)) : invocation(node, compile)),
  FunctionDefinition: (node, compile) => {
    if (childOf(node, "external"))
      return (run) => run.report("not-supported", "Functions that are not written in FEEL are not run.");
    const parameters = (childOf(node, "FormalParameters")?.children ?? []).map(parameterOf);
    const body = compile(nth(nth(node, -1), 0));
    return (_run, scope) => userFunction("function", parameters, (run, inner) => body(run, inner), scope);
  },
};

interface Parameter {
  readonly name: string;
  readonly type: FeelType;
}

const parameterOf = (node: Node): Parameter => {
  const type = childOf(node, "Type");
  return { name: nameOf(nth(node, 0)), type: type ? typeIn(type) : ANY };
};

/** A function of a model: its arguments are made to fit their types, and it is null where there are more or fewer. */
export function userFunction(name: string, parameters: readonly Parameter[], body: Expr, scope?: Scope): Fn {
  const call = (run: Run, given: readonly Value[]): Value => {
    if (given.length !== parameters.length)
      return run.report("wrong-arguments", `“${name}” takes ${parameters.length} arguments and got ${given.length}.`);
    const named = parameters.map((one, at) => [one.name, conforming(run, given[at] ?? null, one.type)] as const);
    run.budget.enter();
    const value = body(run, new Scope(new Map(named), scope));
    run.budget.leave();
    return value;
  };
  return new Fn(name, [parameters.map((one) => one.name)], call, true);
}

function invocation(node: Node, compile: (node: Node) => Expr): Expr {
  const [target, called] = [compile(nth(node, 0)), nth(node, 0).text];
  const named = childOf(node, "NamedParameters");
  const given = argumentsIn(node, compile);
  return (run, scope) => {
    const fn = callable(target(run, scope));
    const values = given.map((one) => one(run, scope));
    if (!fn) return run.report("unknown-function", `“${called.slice(0, 50)}” is no function.`);
    if (!named) return fn.call(run, values);
    const names = named.children.map((one) => nameOf(nth(one, 0)));
    const inOrder = argumentsByName(fn, names, values);
    return inOrder ? fn.call(run, inOrder) : run.report("wrong-arguments", `“${fn.name}” has no such parameters.`);
  };
}

function argumentsIn(node: Node, compile: (node: Node) => Expr): readonly Expr[] {
  const named = childOf(node, "NamedParameters");
  if (named) return named.children.map((one) => compile(nth(one, -1)));
  return (childOf(node, "PositionalParameters")?.children ?? []).map(compile);
}

function callable(value: Value): Fn | undefined {
  if (value instanceof Fn) return value;
  if (!(value instanceof Range)) return undefined;
  return new Fn("range", [["value"]], (_run, [one]) =>
    typeOf(one ?? null) === "null" ? null : includes(value, one ?? null),
  );
}
