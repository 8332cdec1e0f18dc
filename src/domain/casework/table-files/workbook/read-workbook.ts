import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { MOST_COLUMNS, type RawCell, type RawRow, TableError, type TableForm } from "../model";
import { guardZip } from "./guard-zip";

/** A workbook that is open, with the names of its sheets. */
export interface OpenWorkbook {
  readonly sheets: readonly string[];
  readonly hasMacros: boolean;
  /** How many rows a sheet has, empty ones too. */
  readonly rowsIn: (sheet: string) => number;
  /** The rows of a sheet, some thousand at a time. @throws TableError where there is no such sheet. */
  readonly rows: (sheet: string) => Generator<RawRow[]>;
}

type Library = typeof import("@e965/xlsx");

/** What the library knows of the formats of numbers, and does not say of itself. */
interface Formats {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (serial: number, options: { readonly date1904: boolean }) => DateCode | null;
}
type DateCode = Readonly<Record<"y" | "m" | "d" | "H" | "M" | "S", number>>;

const MOST_BYTES = 200_000_000;
const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const SLICE = 2_000;
/** As many cells as merged areas may fill, all together. */
const MOST_MERGED = 200_000;

/** Whether bytes are those of a workbook: zipped (XLSX, XLSM, XLSB, ODS) or a compound file (XLS). */
export const isWorkbook = (head: Uint8Array): boolean =>
  [ZIP, COMPOUND].some((mark) => mark.every((byte, i) => head[i] === byte));

/** Opens a workbook. No formula is reckoned, no macro run, nothing fetched. @throws TableError */
export async function openWorkbook(blob: Blob): Promise<OpenWorkbook> {
  if (blob.size > MOST_BYTES) throw new TableError("table-too-large");
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const isZip = ZIP.every((byte, i) => bytes[i] === byte);
  const { hasMacros } = isZip ? await guardZip(bytes) : { hasMacros: false };
  const library = await import("@e965/xlsx");
  const book = parsed(library, bytes);
  const sheetOf = (name: string): WorkSheet => {
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    if (!sheet) throw new TableError("table-no-sheet");
    return sheet;
  };
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  return {
    sheets: book.SheetNames,
    hasMacros,
    rowsIn: (name) => dataOf(sheetOf(name)).length,
    rows: (name) => rowsOf(library.SSF as Formats, sheetOf(name), is1904),
  };
}

function parsed(library: Library, bytes: Uint8Array): WorkBook {
  try {
    const options = { type: "array", dense: true, cellNF: true, cellFormula: false, cellHTML: false } as const;
    return library.read(bytes, options);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    throw new TableError(/password|encrypt/iu.test(message) ? "table-encrypted" : "table-broken");
  }
}

type Grid = (CellObject | undefined)[][];

const dataOf = (sheet: WorkSheet): Grid => sheet["!data"] ?? [];

function* rowsOf(formats: Formats, sheet: WorkSheet, is1904: boolean): Generator<RawRow[]> {
  const grid = dataOf(sheet);
  const merged = mergedCells(sheet, grid);
  let slice: RawRow[] = [];
  for (let r = 0; r < grid.length; r++) {
    const row = grid[r] ?? [];
    const width = Math.max(row.length, merged.get(r)?.length ?? 0);
    if (width > MOST_COLUMNS) throw new TableError("table-too-wide");
    const cells = Array.from({ length: width }, (_, c) => {
      const cell = merged.get(r)?.[c] ?? row[c];
      return cell ? cellOf(formats, cell, is1904) : "";
    });
    slice.push({ line: r + 1, cells });
    if (slice.length < SLICE) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

/** What stands in a merged area stands in each of its cells. */
function mergedCells(sheet: WorkSheet, grid: Grid): Map<number, (CellObject | undefined)[]> {
  const filled = new Map<number, (CellObject | undefined)[]>();
  let left = MOST_MERGED;
  for (const { s, e } of sheet["!merges"] ?? []) {
    const cell = grid[s.r]?.[s.c];
    if (!cell) continue;
    for (let r = s.r; r <= e.r && r < grid.length; r++) {
      for (let c = s.c; c <= e.c && left > 0; c++, left--) {
        const row = filled.get(r) ?? [];
        row[c] = cell;
        filled.set(r, row);
      }
    }
  }
  return filled;
}

function cellOf(formats: Formats, cell: CellObject, is1904: boolean): RawCell {
  const shown = cell.w ?? (cell.v === undefined ? "" : String(cell.v));
  if (cell.t !== "n" || typeof cell.v !== "number") return shown;
  const format = typeof cell.z === "string" ? cell.z : "";
  if (format !== "" && formats.is_date(format)) {
    const exact = dayOf(formats, cell.v, is1904);
    return exact === undefined ? shown : { shown, exact };
  }
  if (format.includes("%")) return { shown, exact: `${rounded(cell.v * 100)}%` };
  return { shown, exact: String(cell.v) };
}

/** A share is kept as a number, whose hundredfold has digits that nobody wrote. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** A day or moment as ISO 8601 has it; nothing for times of a day and lengths of time. */
function dayOf(formats: Formats, serial: number, is1904: boolean): string | undefined {
  if (serial < 1 && !is1904) return undefined;
  const code = formats.parse_date_code(serial, { date1904: is1904 });
  if (!code) return undefined;
  const two = (n: number) => String(Math.floor(n)).padStart(2, "0");
  const day = `${String(code.y).padStart(4, "0")}-${two(code.m)}-${two(code.d)}`;
  const hasTime = code.H !== 0 || code.M !== 0 || code.S !== 0;
  return hasTime ? `${day}T${two(code.H)}:${two(code.M)}:${two(code.S)}` : day;
}

/** The rows of the sheet that a form names. @throws TableError */
export async function* readWorkbook(
  blob: Blob,
  { sheet }: Pick<TableForm, "sheet">,
  onRows?: (total: number) => void,
): AsyncGenerator<RawRow[]> {
  const book = await openWorkbook(blob);
  onRows?.(book.rowsIn(sheet));
  yield* book.rows(sheet);
}
