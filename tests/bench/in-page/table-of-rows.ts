import Papa from "papaparse";
import { checkTable } from "../../../src/domain/casework/own-data";
import type { TableForm } from "../../../src/domain/casework/table-files";
import { Database } from "../../../src/storage/reading";
import { beginFill, endFill, fillSlice } from "../../../src/storage/writing";

/** What the benches run in a document of the extension's own origin, by the product's own code. */

const form: TableForm = {
  kind: "text",
  encoding: "utf-8",
  separator: ";",
  quote: '"',
  escape: '"',
  sheet: "",
  skip: 0,
  heads: 1,
  decimal: ",",
  dates: "dmy",
};
const columns = [
  { at: 0, head: "contract_id", meaning: { as: "text" }, isKey: true },
  { at: 1, head: "supplier", meaning: { as: "name" }, isKey: false },
  { at: 2, head: "town", meaning: { as: "address", part: "town" }, isKey: false },
  { at: 3, head: "value_eur", meaning: { as: "money", currency: "EUR", period: "" }, isKey: false },
  { at: 4, head: "start", meaning: { as: "date" }, isKey: false },
  { at: 5, head: "status", meaning: { as: "text" }, isKey: false },
] as const;
const plan = { form, columns, width: 6, from: 0 };

const PIECE = 10_000;
let file = new Blob();

/** A contract register with so many rows; answers its bytes. */
export function makeTable(rows: number): Promise<number> {
  const pieces = ["contract_id;supplier;town;value_eur;start;status\n"];
  for (let from = 0; from < rows; from += PIECE) {
    let text = "";
    for (let n = from; n < Math.min(rows, from + PIECE); n++)
      text += `V-${n};"Lieferant ${n % 977} GmbH & Co. KG";Musterstadt ${n % 61};${n % 900}.500,${n % 90}0;0${(n % 9) + 1}.1${n % 2}.2025;laufend\n`;
    pieces.push(text);
  }
  file = new Blob(pieces);
  return Promise.resolve(file.size);
}

/** Milliseconds to import it: read, checked row by row, written in transactions. */
export async function importTable(): Promise<number> {
  const db = new Database();
  const importId = crypto.randomUUID();
  const start = performance.now();
  await beginFill(db, importId, "", "");
  let from = 0;
  for await (const { good, bad, taken } of checkTable(file, plan)) {
    await fillSlice(db, importId, { rows: good, refused: bad.length, from, taken });
    from += taken;
  }
  const { rows } = await endFill(db, importId);
  const ms = performance.now() - start;
  await db.delete();
  if (rows === 0) throw new Error("no row was taken");
  return ms;
}

/** Milliseconds to read and check it, and write nothing. */
export async function checkOnly(): Promise<number> {
  const start = performance.now();
  for await (const { bad } of checkTable(file, plan)) if (bad.length > 0) throw new Error("a row was refused");
  return performance.now() - start;
}

/** Milliseconds that bare papaparse takes for the same text, its rows dropped at once. */
export function parseBare(): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    Papa.parse(new File([file], "table.csv"), {
      delimiter: ";",
      chunkSize: 2 ** 20,
      chunk: () => undefined,
      complete: () => resolve(performance.now() - start),
      error: reject,
    });
  });
}
