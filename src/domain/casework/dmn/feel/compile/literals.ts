import { type Compiler, nth } from "./expr";
import { unescaped } from "./unescaped";
import { BUILTINS } from "../builtins";
import type { Value } from "../values/value";

const constant =
  (value: Value): ReturnType<Compiler> =>
  () =>
    value;

export const literals: Readonly<Record<string, Compiler>> = {
  null: () => constant(null),
  BooleanLiteral: ({ text }) => constant(text === "true"),
  NumericLiteral: ({ text }) => {
    const value = Number(text);
    return constant(Number.isFinite(value) ? value : null);
  },
  StringLiteral: ({ text }) => {
    const value = unescaped(text.slice(1, text.endsWith('"') && text.length > 1 ? -1 : undefined));
    return (run) => run.text(value);
  },
  AtLiteral: (node) => {
    const text = unescaped(nth(node, 0).text.slice(1, -1));
    return (run) => BUILTINS.get("@")?.call(run, [text]) ?? null;
  },
  ParenthesizedExpression: (node, compile) => compile(nth(node, 1)),
  Wildcard: () => constant(true),
  "?": () => (_run, scope) => scope.find("?") ?? null,
  List: (node, compile) => {
    const items = node.children.slice(1, -1).map(compile);
    return (run, scope) => run.list(items.map((item) => item(run, scope)));
  },
};
