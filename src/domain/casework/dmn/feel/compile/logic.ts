import { orderOf } from "../values/order";
import type { Run } from "../run";
import { equal } from "../values/equal";
import { includes, passes } from "../values/includes";
import { Range, type Value, typeOf } from "../values/value";
import type { Node } from "../parse/node";
import { type Compiler, type Expr, nth } from "./expr";

type Test = (run: Run, left: Value, right: Value) => boolean | null;

const ordered =
  (holds: (order: number) => boolean): Test =>
  (run, left, right) => {
    const order = orderOf(left, right);
    if (order !== undefined) return holds(order);
    if (left === null || right === null) return null;
    return run.report("wrong-type", `A ${typeOf(left)} cannot be compared with a ${typeOf(right)}.`);
  };

const TESTS: Readonly<Record<string, Test>> = {
  "=": equal,
  "!=": (run, left, right) => not(equal(run, left, right)),
  "<": ordered((order) => order < 0),
  "<=": ordered((order) => order <= 0),
  ">": ordered((order) => order > 0),
  ">=": ordered((order) => order >= 0),
};

const not = (value: boolean | null) => (value === null ? null : !value);

/** Tests and what joins them, of three values (DMN 1.3, 10.3.2.15, tables 50 and 53 to 55). */
export const logic: Readonly<Record<string, Compiler>> = {
  Conjunction: (node, compile) => joined(node, compile, false),
  Disjunction: (node, compile) => joined(node, compile, true),
  Comparison: (node, compile) => {
    if (nth(node, 1).name === "in") return member(node, compile);
    if (nth(node, 1).name === "between") return between(node, compile);
    const test = TESTS[nth(node, 1).text];
    const [left, right] = [compile(nth(node, 0)), compile(nth(node, 2))];
    return (run, scope) => (test ? test(run, left(run, scope), right(run, scope)) : null);
  },
  SimplePositiveUnaryTest: (node, compile) => {
    if (node.children.length === 1) return compile(nth(node, 0));
    return comparison(nth(node, 0).text, compile(nth(node, 1)));
  },
  Interval: (node, compile) => {
    const [start, end] = [compile(nth(node, 1)), compile(nth(node, 3))];
    const [startIncluded, endIncluded] = [nth(node, 0).text === "[", nth(node, 4).text === "]"];
    return (run, scope) => rangeOf(run, start(run, scope), end(run, scope), startIncluded, endIncluded);
  },
  PositiveUnaryTest: (node, compile) => compile(nth(node, 0)),
  PositiveUnaryTests: (node, compile) => {
    const tests = node.children.map(compile);
    return (run, scope) => run.list(tests.map((test) => test(run, scope)));
  },
};

/** The left side decides alone where it can; what is neither true nor false counts as unknown. */
function joined(node: Node, compile: (node: Node) => Expr, decides: boolean): Expr {
  const [left, right] = [compile(nth(node, 0)), compile(nth(node, 2))];
  return (run, scope) => {
    const one = left(run, scope);
    if (one === decides) return decides;
    const other = right(run, scope);
    if (other === decides) return decides;
    return one === !decides && other === !decides ? !decides : null;
  };
}

function member(node: Node, compile: (node: Node) => Expr): Expr {
  const [value, tests] = [compile(nth(node, 0)), testsIn(node).map(compile)];
  return (run, scope) => {
    const tested = value(run, scope);
    const results = tests.map((test) => passes(run, tested, test(run, scope)));
    return results.includes(true) ? true : results.every((one) => one === null) ? null : false;
  };
}

const testsIn = (node: Node): readonly Node[] =>
  node.children
    .slice(2)
    .flatMap((one) => (one.name === "PositiveUnaryTests" ? one.children : /^[()]$/u.test(one.name) ? [] : [one]));

function between(node: Node, compile: (node: Node) => Expr): Expr {
  const [value, low, high] = [compile(nth(node, 0)), compile(nth(node, 2)), compile(nth(node, 4))];
  return (run, scope) => {
    const [from, to] = [low(run, scope), high(run, scope)];
    return from === null || to === null ? null : includes(new Range(from, to, true, true), value(run, scope));
  };
}

/** `> 5` as the range of what is greater; `= 5` and `!= 5` as a test of `?`. */
function comparison(sign: string, bound: Expr): Expr {
  if (sign === "=") return bound;
  if (sign === "!=") return (run, scope) => not(equal(run, scope.find("?") ?? null, bound(run, scope)));
  const [included, above] = [sign.endsWith("="), sign.startsWith(">")];
  return (run, scope) => {
    const value = bound(run, scope);
    if (value !== null && orderOf(value, value) === undefined)
      return run.report("wrong-type", `Nothing is above or below a ${typeOf(value)}.`);
    return above ? new Range(value, null, included, false) : new Range(null, value, false, included);
  };
}

function rangeOf(run: Run, start: Value, end: Value, startIncluded: boolean, endIncluded: boolean): Value {
  const order = orderOf(start, end);
  if (start !== null && end !== null && order === undefined)
    return run.report("wrong-type", `There is nothing from a ${typeOf(start)} to a ${typeOf(end)}.`);
  return new Range(start, end, start !== null && startIncluded, end !== null && endIncluded);
}
