import type { MatchColumn, MatchMeaning } from "./meanings";
import { isAlias, isOfAnother, meaningOfHead } from "./head-words";
import { type Shape, shapeOf } from "./value-shapes";

/** From this mean length on a text describes rather than names. */
const PROSE = 80;
/** Several columns may have these; of any other meaning the first column has it. */
const SEVERAL: ReadonlySet<MatchMeaning> = new Set(["name", "telephone", "url", "identifier"]);

/**
 * What the columns of a table mean to the matcher: by their heads, in several languages, and where a head says nothing, by
 * what the values look like. A table has a name column where any column has words: without a head that says so, the one
 * whose texts are short and differ most.
 */
export function guessMatchColumns(heads: readonly string[], rows: readonly (readonly string[])[]): MatchColumn[] {
  const shapes = heads.map((_head, place) => shapeOf(rows.map((row) => row[place] ?? "")));
  const columns = heads.map((head, place): MatchColumn => ({ place, ...guess(head, shapes[place]) }));
  const own = columns.map((column) => ofThing(column, columns, heads));
  return withName(withoutSecond(own), shapes).filter(({ meaning }) => meaning !== "none");
}

function guess(head: string, shape: Shape | undefined): Omit<MatchColumn, "place"> {
  const said = meaningOfHead(head);
  const seen = shape?.meaning;
  // Values with right check digits say more than any head.
  if (seen?.meaning === "identifier") return said?.meaning === "identifier" ? said : ofProvider(seen, head);
  return (contradicts(said?.meaning, shape) ? undefined : said) ?? seen ?? { meaning: "none" };
}

const ofProvider = (seen: Omit<MatchColumn, "place">, head: string): Omit<MatchColumn, "place"> =>
  seen.scheme === "cqc" && isOfAnother(head) ? { ...seen, scheme: "cqc-provider" } : seen;

/**
 * What a table says of who is behind a thing is left out where it says the same of the thing: all homes of a provider have
 * its telephone. The provider's name is who makes it; a second name counts only where its head calls it one.
 */
function ofThing(column: MatchColumn, columns: readonly MatchColumn[], heads: readonly string[]): MatchColumn {
  const { place, meaning } = column;
  if (meaning === "identifier" || meaning === "none") return column;
  const head = heads[place] ?? "";
  const alike = columns.filter((other) => other.meaning === meaning);
  const isBehind = isOfAnother(head) && alike.some((other) => !isOfAnother(heads[other.place] ?? ""));
  if (meaning !== "name") return isBehind ? { ...column, meaning: "none" } : column;
  if (isBehind) return { ...column, meaning: "maker" };
  const first = alike.find((other) => !isOfAnother(heads[other.place] ?? "") && !isAlias(heads[other.place] ?? ""));
  return first === undefined || first === column || isAlias(head) ? column : { ...column, meaning: "none" };
}

/** A “name” without letters, a “price” of words: the head means something else here. */
function contradicts(said: MatchMeaning | undefined, shape: Shape | undefined): boolean {
  if (said === undefined || !shape || shape.filled === 0) return false;
  if (said === "name" || said === "locality") return shape.worded < 0.2 && shape.meaning !== undefined;
  return (said === "price" || said === "latitude" || said === "longitude") && shape.worded > 0.8;
}

function withoutSecond(columns: readonly MatchColumn[]): MatchColumn[] {
  return columns.map((column) => {
    if (SEVERAL.has(column.meaning)) return column;
    const isFirst = columns.find(({ meaning }) => meaning === column.meaning) === column;
    return isFirst ? column : { ...column, meaning: "none" };
  });
}

/** Where no head says which column names things. */
function withName(columns: readonly MatchColumn[], shapes: readonly Shape[]): readonly MatchColumn[] {
  if (columns.some(({ meaning }) => meaning === "name")) return columns;
  const [first] = columns
    .filter(({ meaning }) => meaning === "none" || meaning === "description" || columns.length === 1)
    .filter(({ place }) => columns.length === 1 || (shapes[place]?.worded ?? 0) > 0.5)
    .sort((one, other) => fitness(shapes[other.place]) - fitness(shapes[one.place]) || one.place - other.place);
  return first ? columns.map((column) => (column === first ? { ...column, meaning: "name" } : column)) : columns;
}

const fitness = (shape: Shape | undefined): number => (shape?.distinct ?? 0) - ((shape?.length ?? 0) > PROSE ? 0.5 : 0);
