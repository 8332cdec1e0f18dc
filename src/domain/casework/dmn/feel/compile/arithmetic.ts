import type { Run } from "../run";
import { add, divide, multiply, negate, power, subtract } from "../values/arithmetic";
import { type Value, isList, typeOf } from "../values/value";
import { type Compiler, nth } from "./expr";

type Operation = (run: Run, left: Value, right: Value) => Value | undefined;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "**": power,
  "^": power,
};

/** DMN 1.3, 10.3.2.15, tables 56 to 60. */
export const arithmetic: Readonly<Record<string, Compiler>> = {
  ArithmeticExpression: (node, compile) => {
    if (node.children.length === 2) {
      const value = compile(nth(node, 1));
      return (run, scope) => checked(run, "-", negate(run, only(value(run, scope))), null);
    }
    const sign = nth(node, 1).text;
    const work = OPERATIONS[sign];
    const [left, right] = [compile(nth(node, 0)), compile(nth(node, 2))];
    return (run, scope) => {
      const [a, b] = [only(left(run, scope)), only(right(run, scope))];
      return a === null || b === null || !work ? null : checked(run, sign, work(run, a, b), a, b);
    };
  },
};

/** A list of one stands for what it holds (DMN 1.3, 10.3.2.9.4). */
const only = (value: Value): Value => (isList(value) && value.length === 1 ? (value[0] ?? null) : value);

function checked(run: Run, sign: string, value: Value | undefined, ...of: readonly Value[]): Value {
  if (value !== undefined) return value;
  return run.report("wrong-type", `“${sign}” has no meaning for a ${of.map(typeOf).join(" and a ")}.`);
}
