import { BudgetSpent } from "../budget";
import { type Node, childOf } from "../parse/node";
import type { Run } from "../run";
import type { Scope } from "../scope";
import { itemsOf, itemsBetween } from "../values/items-of";
import type { Value } from "../values/value";
import { type Compiler, type Expr, nth } from "./expr";
import { nameOf } from "./names";

/** Gives the values that a name takes, in a scope; undefined where there is nothing to go through. */
interface Iterator {
  readonly name: string;
  readonly items: (run: Run, scope: Scope) => Iterable<Value> | undefined;
}

/** DMN 1.3, 10.3.2.14. */
export const iteration: Readonly<Record<string, Compiler>> = {
  ForExpression: (node, compile) => {
    const iterators = iteratorsOf(node, compile);
    const body = compile(nth(node, -1));
    return (run, scope) => {
      const results: Value[] = [];
      const within = scope.with("partial", results);
      const whole = eachOf(run, within, iterators, (inner) => {
        results.push(body(run, inner));
        if (results.length > run.budget.limits.length) throw new BudgetSpent();
        return true;
      });
      return whole ? results : run.report("wrong-type", "There is no list to go through.");
    };
  },
  QuantifiedExpression: (node, compile) => {
    const iterators = iteratorsOf(node, compile);
    const condition = compile(nth(node, -1));
    const decides = nth(node, 0).text === "some";
    return (run, scope) => {
      let result: boolean | null = !decides;
      const whole = eachOf(run, scope, iterators, (inner) => {
        const holds = condition(run, inner);
        if (holds === decides) result = decides;
        else if (holds !== !decides && result !== decides) result = null;
        return result !== decides;
      });
      return whole ? result : run.report("wrong-type", "There is no list to go through.");
    };
  },
};

const iteratorsOf = (node: Node, compile: (node: Node) => Expr): readonly Iterator[] =>
  (childOf(node, "InExpressions")?.children ?? [])
    .filter(({ name }) => name === "InExpression")
    .map((one) => ({ name: nameOf(nth(one, 0)), items: itemsIn(nth(one, -1), compile) }));

function itemsIn(node: Node, compile: (node: Node) => Expr): Iterator["items"] {
  const ends = node.name === "IterationContext" ? node.children.filter(({ name }) => name !== "..") : [node];
  const [first, last] = ends.map(compile);
  if (!first) return () => undefined;
  if (!last) return (run, scope) => itemsOf(first(run, scope));
  return (run, scope) => itemsBetween(first(run, scope), last(run, scope), true, true);
}

/** Every combination, the last iterator the quickest, until `visit` says no more; false where there is nothing to go through. */
function eachOf(run: Run, scope: Scope, iterators: readonly Iterator[], visit: (scope: Scope) => boolean): boolean {
  return walk(run, scope, iterators, visit) !== "nothing";
}

type Outcome = "nothing" | "all" | "stopped";

function walk(
  run: Run,
  scope: Scope,
  [iterator, ...more]: readonly Iterator[],
  visit: (scope: Scope) => boolean,
): Outcome {
  if (!iterator) return visit(scope) ? "all" : "stopped";
  const items = iterator.items(run, scope);
  if (!items) return "nothing";
  for (const item of items) {
    run.budget.spend(1);
    const outcome = walk(run, scope.with(iterator.name, item), more, visit);
    if (outcome !== "all") return outcome;
  }
  return "all";
}
