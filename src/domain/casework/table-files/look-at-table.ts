import { type Dialect, guessDialect } from "./dialect/guess-dialect";
import { findHead } from "./dialect/find-head";
import type { Encoding } from "./encoding/encodings";
import { guessEncoding } from "./encoding/guess-encoding";
import { openDecoder } from "./encoding/open-decoder";
import { jsonRows, listIn } from "./json/json-rows";
import { looksLikeJson, parseJson } from "./json/parse-json";
import { type RawRow, TableError, type TableForm, shownOf } from "./model";
import { contractRows } from "./ocds/contract-rows";
import { isOcds, processesOf } from "./ocds/processes";
import { readText } from "./text/read-text";
import { isWorkbook, openWorkbook } from "./workbook/read-workbook";

/** What is found out about a file before it is read whole. */
export interface Look {
  /** How it would be read; the marks in numbers and the order in dates are as yet those of nobody. */
  readonly form: TableForm;
  readonly sheets: readonly string[];
  /** What the official should know: there are macros in it (they do not run), or several encodings. */
  readonly notes: readonly ("macros" | "mixed-encodings" | "zero-bytes")[];
  /** The first rows, head and preamble among them. */
  readonly rows: readonly RawRow[];
}

const SAMPLE_BYTES = 2 ** 18;
const SAMPLE_TEXT = 60_000;
/** How many rows are looked at. */
export const LOOKED_AT = 200;

const BASE: TableForm = {
  kind: "text",
  encoding: "utf-8",
  separator: ",",
  quote: '"',
  escape: '"',
  sheet: "",
  skip: 0,
  heads: 1,
  decimal: ".",
  dates: "ymd",
};

/** What is found in a file, or with `chosen` parts of the form said by somebody who knows better. @throws TableError */
export async function lookAtTable(blob: Blob, chosen: Partial<TableForm> = {}): Promise<Look> {
  if (blob.size === 0) throw new TableError("table-empty");
  const sample = new Uint8Array(await blob.slice(0, SAMPLE_BYTES).arrayBuffer());
  if (isWorkbook(sample)) return lookAtWorkbook(blob, chosen);
  if (isForeign(sample)) throw new TableError("table-unknown");
  const encoding = chosen.encoding ?? guessEncoding(sample);
  const decoder = openDecoder(encoding);
  const text = decoder.decode(sample);
  if (chosen.kind !== "text" && looksLikeJson(text)) {
    const look = await lookAtJson(blob, encoding, chosen).catch(ifNotJson(blob));
    if (look) return look;
  }
  return lookAtText(blob, text, { encoding, chosen, sample });
}

/** A text that begins with a bracket may be a table all the same, where its name does not say otherwise. */
const ifNotJson =
  (blob: Blob) =>
  (error: unknown): undefined => {
    const isNamedJson = blob instanceof File && /\.(?:json|jsonl|ndjson)$/iu.test(blob.name);
    if (!isNamedJson && error instanceof TableError && error.code === "table-not-json") return undefined;
    throw error;
  };

/** Pictures, PDFs and the like are no tables. */
const FOREIGN = ["%PDF", "\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff", "Rar!", "7z\u00bc\u00af", "\u001f\u008b", "{\\rtf"];

const isForeign = (sample: Uint8Array): boolean => {
  const begin = String.fromCharCode(...sample.subarray(0, 8));
  return FOREIGN.some((mark) => begin.startsWith(mark));
};

interface TextSeen {
  readonly encoding: string;
  readonly chosen: Partial<TableForm>;
  readonly sample: Uint8Array;
}

async function lookAtText(blob: Blob, text: string, { encoding, chosen, sample }: TextSeen): Promise<Look> {
  const newline = text.includes("\r") && !text.includes("\n") ? "\r" : "\n";
  const dialect: Dialect = guessDialect(text.slice(0, SAMPLE_TEXT), newline);
  const how: TableForm = { ...BASE, encoding, ...dialect, ...chosen, kind: "text" };
  const rows = await firstRows(readText(blob, how));
  if (
    rows.every(({ cells }) => cells.every((cell) => shownOf(cell).trim() === "")) &&
    rows.every(({ trouble }) => !trouble)
  )
    throw new TableError("table-empty");
  const isWide = encoding.startsWith("utf-16") || encoding.startsWith("utf-32");
  const notes = [
    ...(text.includes("\ufffd") ? (["mixed-encodings"] as const) : []),
    ...(!isWide && sample.includes(0) ? (["zero-bytes"] as const) : []),
  ];
  return { form: { ...how, ...headOf(rows, chosen) }, sheets: [], notes, rows };
}

async function firstRows(slices: AsyncIterable<RawRow[]> | Iterable<RawRow[]>): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const slice of slices) {
    rows.push(...slice.slice(0, LOOKED_AT - rows.length));
    if (rows.length >= LOOKED_AT) break;
  }
  return rows;
}

function headOf(rows: readonly RawRow[], { skip, heads }: Partial<TableForm>): Pick<TableForm, "skip" | "heads"> {
  const found = findHead(rows.map(({ cells }) => cells.map(shownOf)));
  return { skip: skip ?? found.skip, heads: heads ?? found.heads };
}

async function lookAtWorkbook(blob: Blob, chosen: Partial<TableForm>): Promise<Look> {
  const book = await openWorkbook(blob);
  const filled = book.sheets.find((name) => book.rowsIn(name) > 1) ?? book.sheets[0];
  const sheet = chosen.sheet !== undefined && book.sheets.includes(chosen.sheet) ? chosen.sheet : filled;
  if (sheet === undefined) throw new TableError("table-empty");
  const rows = await firstRows(book.rows(sheet));
  if (rows.length === 0 && book.sheets.length < 2) throw new TableError("table-empty");
  const form: TableForm = { ...BASE, ...chosen, kind: "workbook", sheet, ...headOf(rows, chosen) };
  return { form, sheets: book.sheets, notes: book.hasMacros ? ["macros"] : [], rows };
}

async function lookAtJson(blob: Blob, encoding: string, chosen: Partial<TableForm>): Promise<Look> {
  const value = await parseJson(blob, encoding);
  const asOcds = chosen.kind === undefined ? isOcds(value) : chosen.kind === "ocds";
  const list = asOcds ? [] : listIn(value);
  const rows = asOcds ? contractRows(processesOf(value)) : jsonRows(list ?? []);
  if (rows.length < 2) throw new TableError("table-no-rows");
  const isLists = list?.every(Array.isArray) === true;
  const head = isLists ? headOf(rows.slice(0, LOOKED_AT), chosen) : { skip: 0, heads: 1 };
  const kind = asOcds ? "ocds" : "json";
  return {
    form: { ...BASE, ...chosen, kind, encoding, ...head },
    sheets: [],
    notes: [],
    rows: rows.slice(0, LOOKED_AT),
  };
}

export type { Encoding };
