import { type RawCell, type RawRow, type RowTrouble, type TableForm, shownOf } from "../table-files";
import type { Column, Meaning } from "./meaning";
import { type ValueTrouble, readValue } from "./values/read-value";

/** Why a row is not taken. */
export type RowReason =
  | RowTrouble
  | ValueTrouble
  | "too-few-cells"
  | "surplus-cells"
  | "no-key"
  | "key-twice"
  | "unreadable"
  | "cell-too-long";

/** A row that is taken: its key, and the cells of the columns that are kept, as texts. */
export interface GoodRow {
  readonly line: number;
  readonly key: string;
  readonly cells: readonly string[];
}

/** A row that is not taken, and why: shown to the official, who can save all of them as a file. */
export interface BadRow {
  readonly line: number;
  readonly reason: RowReason;
  /** The head of the column in which it went wrong, and what stands there. */
  readonly head?: string;
  readonly cell?: string;
  /** Where another row has the same key: the line of that one. */
  readonly other?: number;
  readonly cells: readonly string[];
}

/** How rows are checked. */
export interface RowPlan {
  readonly form: TableForm;
  readonly columns: readonly Column[];
  /** How many columns the head has. */
  readonly width: number;
}

/** Longer than what any workbook's cell can hold. */
const LONGEST_CELL = 33_000;
const LONGEST_KEY = 500;
const SHOWN_CELL = 200;
/** Zero bytes, and the sign for what could not be decoded. */
const UNREADABLE = /[\0\ufffd]/u;

/** A row as it is taken, or why it is not; nothing for an empty one. */
export function checkRow(row: RawRow, plan: RowPlan): GoodRow | BadRow | undefined {
  const { line, cells: raw, trouble } = row;
  if (trouble) return { line, reason: trouble, cells: raw.map(shownOf) };
  if (raw.every((cell) => shownOf(cell).trim() === "")) return undefined;
  const refuse = (reason: RowReason, column?: Column): BadRow => ({
    line,
    reason,
    ...(column && { head: column.head, cell: shownOf(raw[column.at] ?? "").slice(0, SHOWN_CELL) }),
    cells: raw.map(shownOf),
  });
  const { form, columns, width } = plan;
  if (raw.length > width && raw.slice(width).some((cell) => shownOf(cell).trim() !== ""))
    return refuse("surplus-cells");
  if (form.kind === "text" && raw.length < width) return refuse("too-few-cells");
  const cells: string[] = [];
  for (const column of columns) {
    const cell = cellFor(raw[column.at] ?? "", column.meaning, form);
    if (cell.length > LONGEST_CELL) return refuse("cell-too-long", column);
    if (UNREADABLE.test(cell)) return refuse("unreadable", column);
    if (cell !== "") {
      const value = readValue(cell, column.meaning, form);
      if (!value.ok) return refuse(value.error, column);
    }
    cells.push(cell);
  }
  const key = keyOf(columns, cells, line);
  if (key === "" || key.length > LONGEST_KEY)
    return refuse(
      "no-key",
      columns.find(({ isKey }) => isKey),
    );
  return { line, key, cells };
}

/** Where a workbook has an exact value, it counts in columns of numbers and days; where people read names, what they see. */
function cellFor(cell: RawCell, { as }: Meaning, { decimal }: TableForm): string {
  if (typeof cell === "string") return cell.trim();
  const isExact = as === "number" || as === "money" || as === "date" || as === "coordinates";
  if (!isExact) return cell.shown.trim();
  return as === "date" || decimal === "." ? cell.exact : cell.exact.replace(".", decimal);
}

/** What tells rows apart: the cells of the key's columns, none of which may be empty; the line where there is no key. */
function keyOf(columns: readonly Column[], cells: readonly string[], line: number): string {
  const parts = columns.flatMap(({ isKey }, i) => (isKey ? [cells[i] ?? ""] : []));
  if (parts.length === 0) return `#${line}`;
  return parts.includes("") ? "" : parts.map((part) => part.replace(/\s+/gu, " ")).join(" · ");
}

/** How many of some cells do not say what a column is said to be about, and the first of them. */
export interface Misfits {
  readonly count: number;
  readonly first: string;
  readonly of: number;
}

/** How the first rows fit a column's meaning: shown while it is being settled. */
export function misfitsOf({ at, meaning }: Column, body: readonly RawRow[], form: TableForm): Misfits {
  const cells = body.map((row) => cellFor(row.cells[at] ?? "", meaning, form)).filter((cell) => cell !== "");
  const wrong = cells.filter((cell) => !readValue(cell, meaning, form).ok);
  return { count: wrong.length, first: (wrong[0] ?? "").slice(0, SHOWN_CELL), of: cells.length };
}
