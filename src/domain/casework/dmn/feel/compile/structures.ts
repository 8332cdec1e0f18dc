import { type Node } from "../parse/node";
import { plainName } from "../parse/name";
import type { Run } from "../run";
import { Scope } from "../scope";
import { instanceOf } from "../types/conforming";
import { typeIn } from "../types/type-in";
import { includes } from "../values/includes";
import { Range, type Value, isContext, isList } from "../values/value";
import { type Compiler, type Expr, nth } from "./expr";
import { unescaped } from "./unescaped";

export const structures: Readonly<Record<string, Compiler>> = {
  IfExpression: (node, compile) => {
    const [test, then, otherwise] = [compile(nth(node, 1)), compile(nth(node, 3)), compile(nth(node, 5))];
    return (run, scope) => (test(run, scope) === true ? then(run, scope) : otherwise(run, scope));
  },
  Context: (node, compile) => {
    const entries = node.children.slice(1, -1).map((one) => ({ ...keyOf(nth(one, 0)), value: compile(nth(one, 1)) }));
    return (run, scope) => {
      const [context, known] = [new Map<string, Value>(), new Map<string, Value>()];
      const inner = new Scope(known, scope);
      for (const { key, name, value } of run.list(entries)) {
        if (context.has(key)) return run.report("wrong-arguments", `The entry “${key}” stands twice.`);
        context.set(key, value(run, inner));
        known.set(name, context.get(key) ?? null);
      }
      return context;
    };
  },
  FilterExpression: (node, compile) => {
    const [list, match] = [compile(nth(node, 0)), compile(nth(node, 2))];
    return (run, scope) => filter(run, scope, list(run, scope), match);
  },
  InstanceOfExpression: (node, compile) => {
    const value = compile(nth(node, 0));
    const type = typeIn(nth(node, -1));
    return (run, scope) => instanceOf(value(run, scope), type);
  },
};

function keyOf(node: Node): { key: string; name: string } {
  const inner = node.children[0] ?? node;
  const key = inner.name === "StringLiteral" ? unescaped(inner.text.slice(1, -1)) : inner.text.replace(/\s+/gu, " ");
  return { key, name: plainName(key) };
}

/** A place in a list, or all members that fit (DMN 1.3, 10.3.2.5): what stands in the brackets decides which. */
export function filter(run: Run, scope: Scope, of: Value, match: Expr): Value {
  const list = isList(of) ? of : of === null ? [] : [of];
  const first = run.quietly(() => match(run, within(scope, list[0] ?? null)));
  if (typeof first === "number") return of === null ? null : itemAt(run, list, first);
  if (first !== null && typeof first !== "boolean" && !(first instanceof Range) && list.length > 0)
    return run.report("wrong-type", "What stands in the brackets is neither a place nor a test.");
  return run.list(list.filter((item) => fits(match(run, within(scope, item)), item)));
}

function itemAt(run: Run, list: readonly Value[], place: number): Value {
  const at = place < 0 ? list.length + place : place - 1;
  return (
    list[at] ??
    (place === 0 || at < 0 || at >= list.length ? run.report("wrong-arguments", `There is no item ${place}.`) : null)
  );
}

const fits = (result: Value, item: Value): boolean =>
  (result instanceof Range ? includes(result, item) : result) === true;

/** The entries of an item are known by their names, and the item itself as `item`, unless it has an entry of that name. */
function within(scope: Scope, item: Value): Scope {
  const inner = scope.with("item", item);
  if (!isContext(item)) return inner;
  return new Scope(new Map([...item].map(([key, value]) => [plainName(key), value])), inner);
}
