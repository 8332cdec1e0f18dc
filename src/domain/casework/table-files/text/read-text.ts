import { type Decoder, openDecoder } from "../encoding/open-decoder";
import { MOST_COLUMNS, type RawRow, type RowTrouble, TableError, type TableForm } from "../model";
import { type Parse, openParser } from "./papa";

const PIECE = 2 ** 20;
/** No row of a table is as long, in characters: a quotation mark was opened and never closed, or it is no table. */
const MOST_ROW = 4_000_000;
/** Each unclosed mark has its text looked at twice. In a file with more of them, they are no quotation marks. */
const MOST_OPEN = 200;

export interface TextWatch {
  /** How many bytes have been read. */
  readonly onBytes?: (bytes: number) => void;
}

/** The rows of a text with separators, some thousand at a time, with flat memory. @throws TableError */
export async function* readText(blob: Blob, form: TableForm, { onBytes }: TextWatch = {}): AsyncGenerator<RawRow[]> {
  const cutter = openCutter(form, await newlineOf(blob, form.encoding));
  const decoder = openDecoder(form.encoding);
  for (let at = 0; at < blob.size; at += PIECE) {
    const rows = cutter.take(await decoded(blob, at, decoder));
    onBytes?.(Math.min(at + PIECE, blob.size));
    if (rows.length > 0) yield rows;
  }
  const last = cutter.end(decoder.end());
  if (last.length > 0) yield last;
}

const decoded = async (blob: Blob, at: number, decoder: Decoder): Promise<string> =>
  decoder.decode(new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer()));

/** Old Macs end lines by a carriage return alone. */
async function newlineOf(blob: Blob, encoding: string): Promise<"\n" | "\r"> {
  const text = await decoded(blob, 0, openDecoder(encoding));
  return text.includes("\r") && !text.includes("\n") ? "\r" : "\n";
}

export interface Cutter {
  take(text: string): RawRow[];
  end(text: string): RawRow[];
}

/** Cuts text that comes in pieces into rows. A row that cannot be cut is told with its trouble, and the next line is read on. */
export function openCutter(form: Pick<TableForm, "separator" | "quote" | "escape">, newline: "\n" | "\r"): Cutter {
  const parse = openParser({ ...form, newline });
  const counting = { ...form, newline, line: 1 };
  let rest = "";
  let isSkipping = false;
  let open = 0;

  /** Gives up the first line of what is left. */
  const giveUp = (): RawRow[] => {
    const end = rest.indexOf(newline);
    const trouble: RowTrouble =
      form.quote !== "" && rest.slice(0, end < 0 ? MOST_ROW : end).includes(form.quote) ? "quote-open" : "too-long";
    if (++open > MOST_OPEN) throw new TableError("table-quotes");
    isSkipping = end < 0;
    rest = isSkipping ? "" : rest.slice(end + 1);
    return [{ line: counting.line++, cells: [], trouble }];
  };
  const passLine = (text: string): string => {
    if (!isSkipping) return text;
    const end = text.indexOf(newline);
    if (end < 0) return "";
    isSkipping = false;
    return text.slice(end + 1);
  };
  const take = (text: string): RawRow[] => {
    rest += passLine(text);
    const rows: RawRow[] = [];
    for (let again = true; again;) {
      const cut = cutSafely(parse, rest, counting);
      rows.push(...cut.rows);
      rest = rest.slice(cut.length);
      again = cut.isBroken || rest.length > MOST_ROW;
      if (again) rows.push(...giveUp());
      if (isSkipping) again = false;
    }
    return rows;
  };
  return {
    take,
    end(text) {
      const rows = take(text);
      while (rest !== "") {
        const { rows: last, isOpen } = parse(rest, true);
        if (isOpen) {
          rows.push(...giveUp(), ...take(""));
          continue;
        }
        rows.push(...numbered(last, rest, counting));
        rest = "";
      }
      return rows;
    },
  };
}

interface Counting {
  readonly quote: string;
  readonly newline: string;
  line: number;
}

interface SafelyCut {
  readonly rows: readonly RawRow[];
  readonly length: number;
  /** Whether the next row runs over lines because a mark stands where none can. */
  readonly isBroken: boolean;
}

function cutSafely(parse: Parse, text: string, counting: Counting): SafelyCut {
  const all = parse(text, false);
  const bad = all.bad === undefined ? -1 : brokenFrom(all.rows, all.bad, counting.newline);
  if (bad < 0) return { rows: numbered(all.rows, text, counting), length: all.length, isBroken: false };
  const good = bad === 0 ? { rows: [], length: 0 } : parse(text, false, bad);
  return { rows: numbered(good.rows, text, counting), length: good.length, isBroken: true };
}

/** `12" pipe` is what it is. Where such a mark has taken in the lines that follow, the row is broken. */
const brokenFrom = (rows: readonly string[][], bad: number, newline: string): number =>
  rows.findIndex((row, i) => i >= bad && row.some((cell) => cell.includes(newline) && /"/u.test(cell)));

function numbered(rows: readonly string[][], text: string, counting: Counting): RawRow[] {
  const { quote, newline } = counting;
  const isPlain = quote === "" || !text.includes(quote);
  const told: RawRow[] = [];
  for (const cells of rows) {
    const line = counting.line;
    counting.line += isPlain ? 1 : 1 + linesIn(cells, newline);
    const last = cells[cells.length - 1] ?? "";
    if (last.endsWith("\r")) cells[cells.length - 1] = last.slice(0, -1);
    if (cells.length > MOST_COLUMNS) told.push({ line, cells: [], trouble: "too-many-cells" });
    else told.push({ line, cells });
  }
  return told;
}

function linesIn(cells: readonly string[], newline: string): number {
  let count = 0;
  for (const cell of cells) for (let at = cell.indexOf(newline); at >= 0; at = cell.indexOf(newline, at + 1)) count++;
  return count;
}
