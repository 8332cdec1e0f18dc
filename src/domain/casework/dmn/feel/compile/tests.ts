import { type Node, childOf, holds } from "../parse/node";
import type { Run } from "../run";
import type { Scope } from "../scope";
import { passes } from "../values/includes";
import type { Value } from "../values/value";
import { compile } from "./compile";
import { nth } from "./expr";

/** Whether a value passes; null where that cannot be said. The scope knows the value as `?`. */
export type Test = (run: Run, scope: Scope, value: Value) => boolean | null;

/** What an entry of a rule's condition means (DMN 1.3, 10.3.1.2, rules 13 to 17). */
export function compileTests(node: Node): Test {
  if (childOf(node, "Wildcard")) return () => true;
  const tests = (childOf(node, "PositiveUnaryTests")?.children ?? []).map(compileTest);
  return childOf(node, "not") ? negated(anyOf(tests)) : anyOf(tests);
}

const negated =
  (test: Test): Test =>
  (run, scope, value) => {
    const passed = test(run, scope, value);
    return passed === null ? null : !passed;
  };

const anyOf =
  (tests: readonly Test[]): Test =>
  (run, scope, value) => {
    let unknown = false;
    for (const test of tests) {
      const passed = test(run, scope, value);
      if (passed === true) return true;
      unknown ||= passed === null;
    }
    return unknown ? null : false;
  };

/** These may be null and mean it; anything else that is null could not be worked out. */
const MAY_MEAN_NULL = new Set(["null", "VariableName", "PathExpression"]);

function compileTest(node: Node): Test {
  const inner = nth(node, 0);
  const work = compile(inner);
  const asks = holds(inner, "?") || inner.children[0]?.text === "!=";
  return (run, scope, value) => {
    const result = work(run, scope);
    if (asks && (typeof result === "boolean" || result === null)) return result;
    if (result === null && !MAY_MEAN_NULL.has(inner.name)) return null;
    // Something true of other names than the input is a condition, too, unless it may be meant as the input's value.
    if (typeof result === "boolean" && typeof value !== "boolean" && inner.name !== "BooleanLiteral") return result;
    return passes(run, value, result);
  };
}
