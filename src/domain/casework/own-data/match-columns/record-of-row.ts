import type { MatchRecord } from "../../linkage";
import { rowRecord } from "../row-record";
import { importMeaning, type MatchColumn, type MatchMeaning } from "./meanings";

/** A table's row as a record to be compared: what an import reads from it (`rowRecord`), and what it has no meaning for. */
export function recordOfRow(key: string, row: readonly string[], columns: readonly MatchColumn[]): MatchRecord {
  const cells = columns.map(({ place }) => row[place]?.trim() ?? "");
  const imported = columns.flatMap((column, at) => {
    const meaning = importMeaning(column);
    return meaning ? [{ column: { at, head: "", meaning, isKey: false }, cell: cells[at] ?? "" }] : [];
  });
  const all = (meaning: MatchMeaning): string[] =>
    columns.flatMap((column, at) => (column.meaning === meaning && cells[at] ? [cells[at]] : []));
  const one = (meaning: MatchMeaning): string | undefined => all(meaning)[0];
  return {
    ...rowRecord(
      { datasetId: "", key, cells: imported.map(({ cell }) => cell) },
      imported.map(({ column }) => column),
    ),
    key,
    types: all("type"),
    description: one("description"),
    maker: one("maker"),
    model: one("model"),
    price: one("price"),
    date: one("date"),
  };
}
