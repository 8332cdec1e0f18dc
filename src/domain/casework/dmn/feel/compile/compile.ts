import type { Node } from "../parse/node";
import type { Value } from "../values/value";
import { arithmetic } from "./arithmetic";
import type { Compiler, Expr } from "./expr";
import { functions } from "./functions";
import { iteration } from "./iteration";
import { literals } from "./literals";
import { logic } from "./logic";
import { names } from "./names";
import { structures } from "./structures";

const COMPILERS: ReadonlyMap<string, Compiler> = new Map(
  Object.entries({ ...literals, ...names, ...logic, ...arithmetic, ...iteration, ...functions, ...structures }),
);

/** An expression of a tree. Each part counts one step each time it is worked out, and one part within another. */
export function compile(node: Node): Expr {
  const make = COMPILERS.get(node.name);
  if (!make) return (run) => run.report("not-supported", `“${node.text.slice(0, 50)}” is not understood.`);
  const work = make(node, compile);
  return (run, scope): Value => {
    run.budget.enter();
    const value = work(run, scope);
    run.budget.leave();
    return value;
  };
}
