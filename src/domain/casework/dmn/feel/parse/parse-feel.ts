import { parser, trackVariables } from "lezer-feel";
import { type Result, fail, ok } from "../../../../ground/result";
import type { Node } from "./node";
import type { Shape } from "./shape";

/** Characters of a FEEL text: more is refused before it is looked at. */
const LONGEST = 8_000;
/** Parts within parts. A parser that goes down by itself would overflow the stack somewhere beyond that. */
const DEEPEST = 150;
/** Brackets and words that open something, within one another. */
const MOST_OPEN = 100;

export type SyntaxFault = { readonly message: string };
type Tree = ReturnType<typeof parser.parse>;
export type FeelParser = (text: string) => Tree;

/** A parser for texts where certain names are known. Making one costs more than most texts. */
export function parserFor(as: "expression" | "tests", names: Shape): FeelParser {
  const made = parser.configure({
    top: as === "tests" ? "UnaryTests" : "Expression",
    contextTracker: trackVariables(names),
  });
  return (text) => made.parse(text);
}

/**
 * What a text says, as a tree. Names are looked for among those that the parser knows, the longest first (DMN 1.3, 10.3.1.2).
 * Texts of more than 8,000 characters, and those nested deeper than 150 parts, are refused.
 */
export function parseFeel(text: string, parse: FeelParser): Result<Node, SyntaxFault> {
  if (text.length > LONGEST) return fail({ message: `It is longer than ${LONGEST} characters.` });
  if (openIn(text).deepest > MOST_OPEN) return fail({ message: "It is nested too deep." });
  try {
    return toNodes(parse(text), text);
  } catch {
    // The tracker of names throws where a name does not end.
    return fail({ message: "It cannot be read." });
  }
}

/**
 * What it may cost to read a text, in units of some microseconds, at the worst: the parser keeps tables of the names that are
 * known, and copies them where something opens; what it notes of the parts before grows with the square of the text.
 */
export const effortOf = (text: string, names: number): number =>
  20 + Math.min(text.length, LONGEST) ** 2 / 100 + openIn(text.slice(0, LONGEST)).all * names;

function openIn(text: string): { all: number; deepest: number } {
  let [all, open, deepest] = [0, 0, 0];
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[([{]|[)\]}]|\b(?:if|for|function|some|every)\b/gsu)) {
    if (")]}".includes(sign)) open = Math.max(0, open - 1);
    else if (!sign.startsWith('"')) {
      all++;
      deepest = Math.max(deepest, ++open);
    }
  }
  return { all, deepest };
}

interface Growing {
  name: string;
  text: string;
  children: Growing[];
}

function toNodes(tree: Tree, text: string): Result<Node, SyntaxFault> {
  const root: Growing = { name: "", text: "", children: [] };
  const stack = [root];
  let fault: SyntaxFault | undefined;
  tree.iterate({
    enter: ({ type, name, from, to }) => {
      if (type.isError) fault ??= { message: whereIn(text, from) };
      if (stack.length > DEEPEST) fault ??= { message: "It is nested too deep." };
      if (fault || type.isSkipped) return false;
      const node: Growing = { name, text: text.slice(from, to), children: [] };
      stack.at(-1)?.children.push(node);
      stack.push(node);
      return undefined;
    },
    leave: ({ type }) => {
      if (!fault && !type.isSkipped) stack.pop();
    },
  });
  const top = root.children[0]?.children;
  if (fault) return fail(fault);
  if (root.children[0]?.name === "UnaryTests") return ok(root.children[0]);
  return top?.length === 1 && top[0] ? ok(top[0]) : fail({ message: "It is no single expression." });
}

const whereIn = (text: string, from: number) =>
  from >= text.trimEnd().length
    ? "It ends before it is complete."
    : `It cannot be read from “${text.slice(from, from + 20)}” on.`;
