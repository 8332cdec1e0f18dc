import { jsonRows, listIn } from "./json/json-rows";
import { parseJson } from "./json/parse-json";
import { type RawRow, TableError, type TableForm } from "./model";
import { contractRows } from "./ocds/contract-rows";
import { processesOf } from "./ocds/processes";
import { readText } from "./text/read-text";
import { readWorkbook } from "./workbook/read-workbook";

/** Told how far a file has been read: bytes of a text, rows of anything else. */
export type OnRead = (done: number, total: number) => void;

/**
 * Every row of a file, head and preamble too, some thousand at a time. A text is read with flat memory; a workbook and JSON
 * stand in it while they are read. @throws TableError
 */
export async function* readTable(
  blob: Blob,
  form: TableForm,
  onRead: OnRead = () => undefined,
): AsyncGenerator<RawRow[]> {
  switch (form.kind) {
    case "text":
      yield* readText(blob, form, { onBytes: (bytes) => onRead(bytes, blob.size) });
      return;
    case "workbook": {
      let total = 0;
      let done = 0;
      for await (const rows of readWorkbook(blob, form, (all) => (total = all))) {
        onRead((done += rows.length), total);
        yield rows;
      }
      return;
    }
    case "json":
    case "ocds":
      yield* sliced(await rowsOfJson(blob, form), onRead);
  }
}

const SLICE = 2_000;

function* sliced(rows: readonly RawRow[], onRead: OnRead): Generator<RawRow[]> {
  for (let at = 0; at < rows.length; at += SLICE) {
    onRead(Math.min(at + SLICE, rows.length), rows.length);
    yield rows.slice(at, at + SLICE);
  }
}

async function rowsOfJson(blob: Blob, { kind, encoding }: TableForm): Promise<RawRow[]> {
  const value = await parseJson(blob, encoding);
  const rows = kind === "ocds" ? contractRows(processesOf(value)) : jsonRows(listIn(value) ?? []);
  if (rows.length < 2) throw new TableError("table-no-rows");
  return rows;
}
