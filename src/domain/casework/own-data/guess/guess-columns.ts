import { fold } from "../../../ground/text";
import { type RawRow, type TableForm, shownOf } from "../../table-files";
import { type Column, MOST_KEPT, type Meaning } from "../meaning";
import { readDay } from "../values/read-day";
import { currencyOf, readAmount } from "../values/read-money";
import { readNumber } from "../values/read-number";
import { HEAD_WORDS, KEY_WORDS } from "./head-words";

const MOST_GRADES = 12;

/** Scales that are known by their steps, the best first. */
const SCALES: readonly (readonly string[])[] = [
  ["Outstanding", "Good", "Requires improvement", "Inadequate"],
  ["sehr gut", "gut", "befriedigend", "ausreichend", "mangelhaft", "ungenügend"],
  ["A", "B", "C", "D", "E", "F"],
  ["5", "4", "3", "2", "1"],
];

type How = Pick<TableForm, "decimal" | "dates">;

/** What each column of a table is about, by its head and its first cells; and which of them tell its rows apart. */
export function guessColumns(heads: readonly string[], body: readonly RawRow[], how: How): Column[] {
  const width = Math.min(MOST_KEPT, Math.max(heads.length, ...body.map(({ cells }) => cells.length)));
  const columns = Array.from({ length: width }, (_, at): Column => {
    const cells = body.map((row) => shownOf(row.cells[at] ?? "").trim()).filter((cell) => cell !== "");
    const head = heads[at] ?? "";
    return { at, head, meaning: guessMeaning(head, cells, how), isKey: false };
  });
  const named = columns.some(({ meaning }) => meaning.as === "name") ? columns : withName(columns, body);
  return withKey(named, body);
}

/** A head's words in one piece: `Price per month` is `pricepermonth`. */
const wordsOf = (head: string): string => fold(head).replace(/[^\p{L}\p{N}]+/gu, "");

function guessMeaning(head: string, cells: readonly string[], how: How): Meaning {
  const said = HEAD_WORDS.find(([words]) => words.test(wordsOf(head)))?.[1];
  if (said && holds(said, cells, how)) return settled(said, head, cells, how);
  return byCells(cells, how);
}

/** Nearly all cells have to be of a kind where nothing but them says so. */
const MOST = 0.8;
/** Where the head says it, half of them will do: the others are the rows that are wrong, and are to be told as such. */
const HALF = 0.5;

const share = (cells: readonly string[], is: (cell: string) => boolean): number =>
  cells.length === 0 ? 1 : cells.filter(is).length / cells.length;

function holds(meaning: Meaning, cells: readonly string[], { decimal, dates }: How): boolean {
  switch (meaning.as) {
    case "money":
      return share(cells, (cell) => readAmount(cell, decimal) !== undefined) >= HALF;
    case "number":
    case "coordinates":
      return meaning.as === "coordinates" && meaning.part === "both"
        ? share(cells, (cell) => /\d[\s,;]+[-+]?\d/u.test(cell)) >= HALF && cells.length > 0
        : share(cells, (cell) => readNumber(cell, decimal) !== undefined) >= HALF;
    case "date":
      return share(cells, (cell) => readDay(cell, dates) !== undefined) >= HALF;
    case "currency":
      return share(cells, (cell) => currencyOf(cell) !== undefined) >= HALF;
    case "grade":
      return scaleOf(cells) !== undefined;
    default:
      return true;
  }
}

function settled(meaning: Meaning, head: string, cells: readonly string[], how: How): Meaning {
  if (meaning.as === "grade") return { as: "grade", grades: scaleOf(cells) ?? [] };
  return meaning.as === "money" ? { ...meaning, currency: currencyIn(head, cells, how) } : meaning;
}

/** The one currency that head or cells name; empty where they name none, or several. */
function currencyIn(head: string, cells: readonly string[], { decimal }: How): string {
  const inCells = new Set(cells.map((cell) => readAmount(cell, decimal)?.currency ?? "").filter((one) => one !== ""));
  if (inCells.size > 1) return "";
  const [only] = inCells;
  const inHead = /(?:^|[^\p{L}])(EUR|USD|GBP|CHF|PLN|CZK|SEK|NOK|DKK)(?:$|[^\p{L}])/iu.exec(head)?.[1]?.toUpperCase();
  const sign = head.includes("€") ? "EUR" : head.includes("£") ? "GBP" : head.includes("$") ? "USD" : "";
  return only ?? inHead ?? sign;
}

/** The scale whose steps these cells are. */
function scaleOf(cells: readonly string[]): readonly string[] | undefined {
  const steps = new Set(cells.map(fold));
  if (steps.size === 0 || steps.size > MOST_GRADES) return undefined;
  return SCALES.find((scale) => [...steps].every((step) => scale.some((grade) => fold(grade) === step)));
}

function byCells(cells: readonly string[], how: How): Meaning {
  if (cells.length === 0) return { as: "text" };
  if (share(cells, (cell) => /^https?:\/\/\S+$/iu.test(cell)) >= MOST) return { as: "web" };
  if (
    share(cells, (cell) => /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/u.test(cell) && readDay(cell, how.dates) !== undefined) >=
    MOST
  )
    return { as: "date" };
  if (share(cells, (cell) => (readAmount(cell, how.decimal)?.currency ?? "") !== "") >= MOST)
    return { as: "money", currency: currencyIn("", cells, how), period: "" };
  if (share(cells, (cell) => /^\+\d[\d ()/-]{6,}$/u.test(cell)) >= MOST) return { as: "phone" };
  // A number that begins with a zero is a code.
  const isNumber = (cell: string) => !/^0\d/u.test(cell) && readNumber(cell, how.decimal) !== undefined;
  if (cells.every(isNumber)) return { as: "number", unit: "" };
  const scale = scaleOf(cells);
  return scale && scale.length < 6 ? { as: "grade", grades: scale } : { as: "text" };
}

/** Where no head says so, the name is the first text whose cells are words and nearly all different. */
function withName(columns: readonly Column[], body: readonly RawRow[]): Column[] {
  const found = columns.find(({ at, head, meaning }) => {
    if (meaning.as !== "text" || KEY_WORDS.test(fold(head))) return false;
    const cells = body.map((row) => shownOf(row.cells[at] ?? "").trim()).filter((cell) => cell !== "");
    const isName = (cell: string) => /\p{L}{3}/u.test(cell) && cell.length < 80;
    return cells.length > 1 && share(cells, isName) >= MOST && new Set(cells).size > cells.length * MOST;
  });
  return columns.map((column) => (column === found ? { ...column, meaning: { as: "name" } } : column));
}

/** The key: a column whose head says so, alone or with the first text beside it that makes it tell all rows apart. */
function withKey(columns: readonly Column[], body: readonly RawRow[]): Column[] {
  const values = (of: readonly Column[]): string[] =>
    body.map(({ cells }) => of.map(({ at }) => shownOf(cells[at] ?? "").trim()).join("\n"));
  const tells = (...of: readonly Column[]): boolean => {
    const all = values(of);
    return all.length > 0 && new Set(all).size === all.length;
  };
  const isFilled = (column: Column): boolean => values([column]).every((value) => value !== "");
  const called = columns.filter(
    (column) => (KEY_WORDS.test(wordsOf(column.head)) || column.meaning.as === "identifier") && isFilled(column),
  );
  const alone = called.find((column) => tells(column));
  if (alone) return marked(columns, [alone]);
  for (const one of called)
    for (const other of columns)
      if (other !== one && other.meaning.as === "text" && isFilled(other) && tells(one, other))
        return marked(columns, [one, other]);
  return [...columns];
}

const marked = (columns: readonly Column[], keys: readonly Column[]): Column[] =>
  columns.map((column) => (keys.includes(column) ? { ...column, isKey: true } : column));
