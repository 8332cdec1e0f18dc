import { inputsOfRow } from "../comparison";
import { jcs } from "../../ledger/log";
import { type Column, type DatasetImport, type OwnRow, isInTable, readValue } from "../own-data";
import type { EvidenceRecord } from "./shapes-v2";

type OwnRecord = EvidenceRecord["own"][number];
type PlaceRecord = EvidenceRecord["places"][number];
/** What a record takes of own rows. */
export type OfRow = OwnRecord | PlaceRecord;

type Table = Pick<DatasetImport, "columns" | "form">;

const isOwn = (of: OfRow): of is OwnRecord => "raw" in of;

const isOf = ({ meaning }: Column, as: Column["meaning"]["as"]): boolean => meaning.as === as;

/**
 * The numbers of the columns whose cells a figure was taken of, counted from 0: its own one; those that say the row's currency; and of days
 * the one by which the row is told to be the latest, or all where it has none. Of a place, every coordinate. No more of the row is told.
 */
export function columnsTaken(of: OfRow, cells: OwnRow["cells"], { columns, form }: Table): readonly number[] {
  const numbers = (takes: (column: Column, text: string) => boolean): number[] =>
    columns.flatMap((column, n) => (takes(column, cells[n] ?? "") ? [n] : []));
  if (!isOwn(of)) return numbers((column) => isOf(column, "coordinates"));
  const own = numbers((column, text) => isColumnOf(of, column) && text === of.raw);
  const days = numbers(
    (column, text) => isOf(column, "date") && (of.day === "" || dayIn(text, column, form) === of.day),
  );
  return [
    ...new Set([
      ...own.slice(0, 1),
      ...numbers((column) => isOf(column, "currency")),
      ...(of.day === "" ? days : days.slice(0, 1)),
    ]),
  ].sort((a, b) => a - b);
}

const isColumnOf = ({ column }: OwnRecord, { head, meaning }: Column): boolean =>
  jcs({ head, meaning }) === jcs(column);

function dayIn(text: string, { meaning }: Column, form: Table["form"]): string {
  const read = readValue(text, meaning, form);
  return read.ok && read.value.as === "date" ? read.value.day : "";
}

/**
 * Whether the cells that hold a figure stand in the table whose root its import states, all in the row that it names, and the figure
 * follows from them.
 */
export function followsFromTable(of: OfRow, table: DatasetImport): boolean {
  const { columns, form, tree, asOf } = table;
  const row = isOwn(of) ? of : of.row;
  if (!row || !tree || columns.length === 0 || (asOf !== "" && of.at !== asOf)) return false;
  const { key, line } = row;
  const told = of.held.map((cell) => ({ cell, column: cell.number % columns.length }));
  const isThere = ({ cell, column }: (typeof told)[number]): boolean =>
    isInTable({ key, line, head: columns[column]?.head ?? "", text: cell.text }, cell, tree);
  const rows = new Set(told.map(({ cell }) => Math.floor(cell.number / columns.length)));
  if (rows.size !== 1 || !told.every(isThere)) return false;
  const texts = new Map(told.map(({ cell, column }) => [column, cell.text]));
  const cells = columns.map((_column, n) => texts.get(n) ?? "");
  if (!columnsTaken(of, cells, table).every((n) => texts.has(n))) return false;
  const cite = { origin: "", index: 0 };
  const says = inputsOfRow({ row: { datasetId: table.datasetId, key, line, cells }, columns, form, cite, at: of.at });
  return isOwn(of)
    ? says.own.some((one) => OWN.every((field) => jcs(one[field]) === jcs(of[field])))
    : says.places.some(({ latitude, longitude }) => latitude === of.latitude && longitude === of.longitude);
}

const OWN = ["datasetId", "key", "line", "column", "form", "raw", "currency", "day"] as const;
