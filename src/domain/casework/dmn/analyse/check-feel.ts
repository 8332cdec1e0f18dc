import { BUILTINS } from "../feel/builtins";
import { plainName } from "../feel/parse/name";
import type { Node } from "../feel/parse/node";
import { parseFeel, parserFor } from "../feel/parse/parse-feel";

/** What is wrong with a text of FEEL before it is worked out. */
export interface FeelTrouble {
  readonly code: "syntax" | "unknown-name";
  /** Of a name the name; else English words of the parser's. */
  readonly text: string;
}

/** Whether a text can be read as unary tests or as an expression, and speaks of nothing that is not there. */
export function checkFeel(text: string, as: "expression" | "tests", names: readonly string[]): FeelTrouble | undefined {
  if (as === "tests" && /^\s*-?\s*$/u.test(text)) return undefined;
  const shape = Object.fromEntries([...names, ...(as === "tests" ? ["?"] : [])].map((name) => [name, 0 as const]));
  const parsed = parseFeel(text, parserFor(as, shape));
  if (!parsed.ok) return { code: "syntax", text: parsed.error.message };
  const known = new Set(names.map(plainName));
  const unknown = unknownIn(parsed.value, known, false);
  return unknown === undefined ? undefined : { code: "unknown-name", text: unknown };
}

/** Words that open names of their own: what stands within them is not judged. */
const OPENS = /^(?:ForExpression|QuantifiedExpression|FunctionDefinition|FilterExpression|Context|PathExpression)$/u;

function unknownIn(node: Node, known: ReadonlySet<string>, isOpen: boolean): string | undefined {
  if (node.name === "VariableName" && !isOpen) {
    const name = plainName(node.text);
    return known.has(name) || BUILTINS.has(name) || name === "?" ? undefined : name;
  }
  for (const child of node.children) {
    const found = unknownIn(child, known, isOpen || OPENS.test(node.name));
    if (found !== undefined) return found;
  }
  return undefined;
}
