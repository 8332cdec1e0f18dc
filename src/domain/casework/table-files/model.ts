/** A cell as a file has it. A workbook's number or day has two texts: what people see, and its exact value. */
export type RawCell = string | Dual;

export interface Dual {
  readonly shown: string;
  /** A number as JavaScript writes it, or a day or moment as ISO 8601 does. */
  readonly exact: string;
}

/** Why a row could not be read at all. */
export type RowTrouble = "quote-open" | "too-long" | "too-many-cells" | "not-an-object";

/** One row of a file, with the number of the line (of the sheet's row, of the list's member) it begins on, counted from 1. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
  readonly trouble?: RowTrouble;
}

/** What kind of file it is: text with separators, a workbook, JSON, or JSON of the Open Contracting Data Standard. */
export const TABLE_KINDS = ["text", "workbook", "json", "ocds"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export const DECIMAL_MARKS = [".", ","] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

export const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** How a file is read. Everything in it can be guessed, and be changed by whoever knows better. */
export interface TableForm {
  readonly kind: TableKind;
  /** The encoding of a text, as the Encoding Standard calls it, or one of our own names for what that lacks. */
  readonly encoding: string;
  readonly separator: string;
  /** The quotation mark; empty where there is none. */
  readonly quote: string;
  /** What stands before a quotation mark that belongs to the text: the mark itself, or a backslash. */
  readonly escape: string;
  /** The sheet of a workbook; empty elsewhere. */
  readonly sheet: string;
  /** How many rows before the head are no part of the table. */
  readonly skip: number;
  /** How many rows the head has: 0 where there is none. */
  readonly heads: number;
  readonly decimal: DecimalMark;
  readonly dates: DateOrder;
}

/** Why nothing can be read from a file. */
export interface TableFailure {
  readonly code:
    | "table-empty"
    | "table-too-large"
    | "table-bomb"
    | "table-encrypted"
    | "table-broken"
    | "table-not-json"
    | "table-no-rows"
    | "table-no-sheet"
    | "table-quotes"
    | "table-too-wide"
    | "table-unknown";
}

/** A failure on the way: it leaves a generator of rows by being thrown, and is a value again outside. */
export class TableError extends Error {
  constructor(readonly code: TableFailure["code"]) {
    super(code);
  }
}

/** How many columns a table may have: as many as Excel's do. */
export const MOST_COLUMNS = 16_384;

export const shownOf = (cell: RawCell): string => (typeof cell === "string" ? cell : cell.shown);
