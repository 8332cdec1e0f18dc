import type { Statement } from "./item-triples";

type Names = ReadonlyMap<string, string>;

/** Whether two sets of statements are one but for the names of their blank nodes (RDF 1.1 Concepts, graph isomorphism). */
export function isSameGraph(one: readonly Statement[], other: readonly Statement[]): boolean {
  const [left, right] = [unique(one), unique(other)];
  return left.length === right.length && matches(left, right, new Map(), new Map());
}

function unique(statements: readonly Statement[]): Statement[] {
  const seen = new Map(statements.map((each) => [each.join("\n"), each]));
  return [...seen.values()].sort((a, b) => blanks(a) - blanks(b));
}

const blanks = (statement: Statement): number => statement.filter((term) => term.startsWith("_:")).length;

function matches(left: readonly Statement[], right: readonly Statement[], to: Names, from: Names): boolean {
  const [first, ...rest] = left;
  if (!first) return true;
  return right.some((candidate, index) => {
    const bound = bind(first, candidate, to, from);
    return bound !== undefined && matches(rest, [...right.slice(0, index), ...right.slice(index + 1)], ...bound);
  });
}

function bind(one: Statement, other: Statement, to: Names, from: Names): [Names, Names] | undefined {
  const [forth, back] = [new Map(to), new Map(from)];
  for (const [index, term] of one.entries()) {
    const match = other[index] as string;
    if (!term.startsWith("_:") || !match.startsWith("_:")) {
      if (term !== match) return undefined;
    } else if ((forth.get(term) ?? match) !== match || (back.get(match) ?? term) !== term) return undefined;
    else {
      forth.set(term, match);
      back.set(match, term);
    }
  }
  return [forth, back];
}
