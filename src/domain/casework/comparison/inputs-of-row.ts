import { type OwnRow, rowRecord, valuesOf } from "../own-data";
import type { Column } from "../own-data";
import type { TableForm } from "../table-files";
import type { Cite, OwnInput, PlaceInput } from "./inputs";

/** A joined row with what is known of its dataset; `at` is the day that it is of, or when it was imported. */
export interface JoinedFrom {
  readonly row: OwnRow;
  readonly columns: readonly Column[];
  readonly form: TableForm;
  readonly cite: Cite;
  readonly at: string;
}

/** What a joined row brings to a comparison: each filled cell with what its column means, and where it is. */
export function inputsOfRow({ row, columns, form, cite, at }: JoinedFrom): {
  readonly own: readonly OwnInput[];
  readonly places: readonly PlaceInput[];
} {
  const values = valuesOf(row, { columns, form });
  const days = values.flatMap(({ value }) => (value.as === "date" ? [value.day] : [])).sort();
  const currency = values.flatMap(({ value }) => (value.as === "currency" ? [value.currency] : []))[0] ?? "";
  const { decimal, dates } = form;
  const common = { of: "own", cite, datasetId: row.datasetId, at, key: row.key, line: row.line } as const;
  const own = values.map(({ column: { head, meaning }, raw }): OwnInput => {
    return { ...common, column: { head, meaning }, form: { decimal, dates }, raw, currency, day: days.at(-1) ?? "" };
  });
  const { geo } = rowRecord(row, columns);
  const { key, line } = row;
  return { own, places: geo ? [{ of: "place", cite, at, host: "", row: { key, line }, ...geo }] : [] };
}
