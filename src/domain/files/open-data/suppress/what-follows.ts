import { type Equation, linearRanges } from "./linear-ranges";
import { ALL, type ProtectedFigure, type ProtectedTable, figureKey, isSmall, sumsIn } from "./period-table";

/** A figure of which too much follows from what is published. */
export interface Exposed {
  /** Which of the tables it stands in. */
  readonly table: number;
  readonly figure: ProtectedFigure;
}

/**
 * The small figures of which a reader can tell too much: who knows every figure that is shown in all of a subject's tables, in the
 * order in which they were published, that sums are sums, that no count is negative and that reviews only become
 * more (where that is so). A small figure is safe where what it may be spans at least the threshold less one.
 */
export function exposedIn(tables: readonly ProtectedTable[]): readonly Exposed[] {
  const asked = tables.flatMap(({ figures, threshold }, table) =>
    figures.flatMap((figure) =>
      !figure.shown && isSmall(figure.count, threshold) ? [{ table, figure, threshold }] : [],
    ),
  );
  if (asked.length === 0) return [];
  const { numberOf, equations, count } = programme(tables);
  const ranges = linearRanges(count, equations);
  // What was recorded of an earlier release may not add up: then nobody can tell what follows, and all of it is taken to.
  if (!ranges) return asked;
  const low = new Array<number>(count).fill(Infinity);
  const high = new Array<number>(count).fill(-Infinity);
  const look = () => {
    for (const [n, value] of ranges.point().entries()) {
      low[n] = Math.min(low[n] ?? value, value);
      high[n] = Math.max(high[n] ?? value, value);
    }
  };
  look();
  return asked.filter(({ table, figure, threshold }) => {
    const n = numberOf.get(nameOf(table, figureKey(figure))) ?? -1;
    const isWide = () => (high[n] ?? 0) - (low[n] ?? 0) >= threshold - 1 - 1e-6;
    if (isWide()) return false;
    for (const way of ["most", "least"] as const) {
      const end = ranges[way](n);
      if (way === "most") high[n] = Math.max(high[n] ?? end, end);
      else low[n] = Math.min(low[n] ?? end, end);
      look();
      if (isWide()) return false;
    }
    return true;
  });
}

const nameOf = (table: number, key: string): string => `${table}\n${key}`;

interface Programme {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly equations: readonly Equation[];
  readonly count: number;
}

function programme(tables: readonly ProtectedTable[]): Programme {
  const numberOf = new Map<string, number>();
  const known = new Map<string, number>();
  for (const [n, { figures }] of tables.entries())
    for (const figure of figures) {
      const name = nameOf(n, figureKey(figure));
      if (figure.shown) known.set(name, figure.count);
      else numberOf.set(name, numberOf.size);
    }
  const equations: Equation[] = [];
  const add = (parts: readonly (readonly [name: string, coefficient: number])[]) => {
    const terms = parts.flatMap(([name, by]) => {
      const variable = numberOf.get(name);
      return variable === undefined ? [] : [[variable, by] as const];
    });
    const constant = parts.reduce((sum, [name, by]) => sum + by * (known.get(name) ?? 0), 0);
    if (terms.length > 0) equations.push({ terms, is: 0 - constant });
  };
  for (const [n, { figures }] of tables.entries())
    for (const { parts, whole } of sumsIn(figures))
      add([...parts.map((key) => [nameOf(n, key), 1] as const), [nameOf(n, whole), -1]]);
  let count = numberOf.size;
  for (const [n, table] of tables.entries()) {
    const before = tables[n - 1];
    if (!before || !isGrown(before, table)) continue;
    for (const [earlier, later] of cellPairs(before, table, n)) {
      if (!numberOf.has(earlier) && !numberOf.has(later)) continue;
      // later − earlier = what came since, which is not negative.
      const since = `since ${count}`;
      numberOf.set(since, count);
      count++;
      add([
        [later, 1],
        [earlier, -1],
        [since, -1],
      ]);
    }
  }
  return { numberOf, equations, count };
}

const isCell = ({ listing, period }: ProtectedFigure): boolean => listing !== ALL && period !== ALL;

/** The cells of two tables, by their names in each; a cell that one has not holds nothing there. */
function cellPairs(before: ProtectedTable, after: ProtectedTable, n: number): readonly (readonly [string, string])[] {
  const keys = new Set([...before.figures, ...after.figures].filter(isCell).map(figureKey));
  return [...keys].map((key) => [nameOf(n - 1, key), nameOf(n, key)] as const);
}

function isGrown(before: ProtectedTable, after: ProtectedTable): boolean {
  const counts = new Map(after.figures.map((figure) => [figureKey(figure), figure.count]));
  return before.figures.filter(isCell).every((figure) => (counts.get(figureKey(figure)) ?? 0) >= figure.count);
}
