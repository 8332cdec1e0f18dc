import { type Node, childOf } from "../parse/node";
import { ANY, type FeelType, basicType } from "./feel-type";

/** The type that a text of FEEL names (DMN 1.3, 10.3.1.2, rules 54 to 57). */
export function typeIn(node: Node): FeelType {
  const inner = node.name === "Type" ? node.children[0] : node;
  const nested = inner ? childOf(inner, "Type") : undefined;
  if (inner?.name === "ListType") return { kind: "list", of: nested ? typeIn(nested) : ANY };
  if (inner?.name === "RangeType") return { kind: "range", of: nested ? typeIn(nested) : ANY };
  if (inner?.name === "FunctionType") return { kind: "function" };
  if (inner?.name === "ContextType") return { kind: "context", entries: entriesIn(inner) };
  const name = (inner?.text ?? "").replace(/\s+/gu, " ");
  return basicType(name) ?? (name === "range" ? { kind: "range", of: ANY } : { kind: "unknown", name });
}

const entriesIn = (node: Node): readonly (readonly [string, FeelType])[] =>
  (childOf(node, "ContextEntryTypes")?.children ?? []).flatMap((one) => {
    const [name, type] = [one.children[0], childOf(one, "Type")];
    return name && type ? [[name.text, typeIn(type)] as const] : [];
  });
