import type { Column, Meaning } from "./meanings";
import { meaningOfHead } from "./head-words";
import { type Shape, shapeOf } from "./value-shapes";

/** From this mean length on a text describes rather than names. */
const PROSE = 80;
/** Several columns may have these; of any other meaning the first column has it. */
const SEVERAL: ReadonlySet<Meaning> = new Set(["name", "telephone", "url", "identifier"]);

/**
 * What the columns of a table mean to the matcher: by their heads, in several languages, and where a head says nothing, by
 * what the values look like. A table has a name column where any column has words: without a head that says so, the one
 * whose texts are short and differ most.
 */
export function guessColumns(heads: readonly string[], rows: readonly (readonly string[])[]): Column[] {
  const shapes = heads.map((_head, place) => shapeOf(rows.map((row) => row[place] ?? "")));
  const columns = heads.map((head, place): Column => ({ place, ...guess(head, shapes[place]) }));
  return withName(withoutSecond(columns), shapes).filter(({ meaning }) => meaning !== "none");
}

function guess(head: string, shape: Shape | undefined): Omit<Column, "place"> {
  const said = meaningOfHead(head);
  const seen = shape?.meaning;
  // Values with right check digits say more than any head.
  if (seen?.meaning === "identifier") return said?.meaning === "identifier" ? said : seen;
  return (contradicts(said?.meaning, shape) ? undefined : said) ?? seen ?? { meaning: "none" };
}

/** A “name” without letters, a “price” of words: the head means something else here. */
function contradicts(said: Meaning | undefined, shape: Shape | undefined): boolean {
  if (said === undefined || !shape || shape.filled === 0) return false;
  if (said === "name" || said === "locality") return shape.worded < 0.2 && shape.meaning !== undefined;
  return (said === "price" || said === "latitude" || said === "longitude") && shape.worded > 0.8;
}

function withoutSecond(columns: readonly Column[]): Column[] {
  return columns.map((column) => {
    if (SEVERAL.has(column.meaning)) return column;
    const isFirst = columns.find(({ meaning }) => meaning === column.meaning) === column;
    return isFirst ? column : { ...column, meaning: "none" };
  });
}

/** Where no head says which column names things. */
function withName(columns: readonly Column[], shapes: readonly Shape[]): readonly Column[] {
  if (columns.some(({ meaning }) => meaning === "name")) return columns;
  const [first] = columns
    .filter(({ meaning }) => meaning === "none" || meaning === "description" || columns.length === 1)
    .filter(({ place }) => columns.length === 1 || (shapes[place]?.worded ?? 0) > 0.5)
    .sort((one, other) => fitness(shapes[other.place]) - fitness(shapes[one.place]) || one.place - other.place);
  return first ? columns.map((column) => (column === first ? { ...column, meaning: "name" } : column)) : columns;
}

const fitness = (shape: Shape | undefined): number => (shape?.distinct ?? 0) - ((shape?.length ?? 0) > PROSE ? 0.5 : 0);
