import type { Triple, Words } from "../../../../../src/domain/evidence/reading/syntaxes/rdfa-triple";
import type { AskQuery, Condition, Node, Pattern } from "./ask-query";

type Term = string | Words;
type Bindings = ReadonlyMap<string, Term>;

/** Whether some binding of the query's variables makes all of it true over these triples. */
export function answerAsk(query: AskQuery, triples: readonly Triple[]): boolean {
  for (const bindings of solve(query.patterns, 0, new Map(), triples)) {
    const [extended] = query.optional.length > 0 ? solve(query.optional, 0, bindings, triples) : [];
    if (query.conditions.every((condition) => holds(condition, extended ?? bindings))) return true;
  }
  return false;
}

function* solve(
  patterns: readonly Pattern[],
  index: number,
  bindings: Bindings,
  triples: readonly Triple[],
): Generator<Bindings> {
  const pattern = patterns[index];
  if (!pattern) {
    yield bindings;
    return;
  }
  for (const triple of triples) {
    const bound = match(pattern, [triple.subject, triple.predicate, triple.object], bindings);
    if (bound) yield* solve(patterns, index + 1, bound, triples);
  }
}

function match(pattern: Pattern, terms: readonly [Term, Term, Term], bindings: Bindings): Bindings | undefined {
  let bound: Bindings | undefined = bindings;
  for (const [index, node] of pattern.entries()) bound = bound && matchNode(node, terms[index] as Term, bound);
  return bound;
}

function matchNode(node: Node, term: Term, bindings: Bindings): Bindings | undefined {
  if (node.kind !== "variable") return isSame(node, term) ? bindings : undefined;
  const known = bindings.get(node.name);
  if (known === undefined) return new Map(bindings).set(node.name, term);
  return JSON.stringify(known) === JSON.stringify(term) ? bindings : undefined;
}

const STRING = "http://www.w3.org/2001/XMLSchema#string";

function isSame(node: Exclude<Node, { kind: "variable" }>, term: Term): boolean {
  if (node.kind === "iri") return term === node.iri;
  if (typeof term === "string" || term.text !== node.text) return false;
  const datatype = (type: string | undefined): string | undefined => (type === STRING ? undefined : type);
  return datatype(term.datatype) === datatype(node.datatype) && term.language?.toLowerCase() === node.language;
}

const isBlank = (term: Term | undefined): boolean => typeof term === "string" && term.startsWith("_:");

function holds({ test, variable }: Condition, bindings: Bindings): boolean {
  const term = bindings.get(variable);
  if (test === "blank") return isBlank(term);
  if (test === "unbound") return term === undefined;
  return typeof term === "object" && term.language === undefined;
}
