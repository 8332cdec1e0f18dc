import type { Node } from "../parse/node";
import type { Run } from "../run";
import type { Scope } from "../scope";
import type { Value } from "../values/value";

/** An expression that can be worked out. */
export type Expr = (run: Run, scope: Scope) => Value;

/** Makes an expression of a part; `compile` does it for the parts within. */
export type Compiler = (node: Node, compile: (node: Node) => Expr) => Expr;

/** A child that the grammar says is there. */
export function nth(node: Node, at: number): Node {
  const child = node.children.at(at);
  if (!child) throw new RangeError(`${node.name} has no part ${at}`);
  return child;
}
