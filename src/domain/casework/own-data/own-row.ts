import type { TableForm } from "../table-files";
import type { Column } from "./meaning";
import { type Value, readValue } from "./values/read-value";

/** A row of own data as it is kept. */
export interface OwnRow {
  readonly datasetId: string;
  readonly key: string;
  /** The line of the file, or the row of the sheet, that it begins on. */
  readonly line: number;
  /** One text for each column that is kept. */
  readonly cells: readonly string[];
}

/** A cell of a row, with its column, what the file says, and what that means. */
export interface OwnValue {
  readonly column: Column;
  readonly raw: string;
  readonly value: Value;
}

interface Read {
  readonly columns: readonly Column[];
  readonly form: Pick<TableForm, "decimal" | "dates">;
}

/** What a row says, column by column; empty cells are left out. An amount without a currency takes the row's. */
export function valuesOf({ cells }: Pick<OwnRow, "cells">, { columns, form }: Read): OwnValue[] {
  const values = columns.flatMap((column, i): OwnValue[] => {
    const raw = cells[i] ?? "";
    if (raw === "") return [];
    const read = readValue(raw, column.meaning, form);
    return [{ column, raw, value: read.ok ? read.value : { as: "text" } }];
  });
  const currency = values.map(({ value }) => (value.as === "currency" ? value.currency : "")).find((one) => one !== "");
  if (currency === undefined) return values;
  return values.map((one) =>
    one.value.as === "money" && one.value.currency === "" ? { ...one, value: { ...one.value, currency } } : one,
  );
}

/** What a row is called: its name, or its key where no column is a name. */
export function nameOfRow({ key, cells }: Pick<OwnRow, "key" | "cells">, columns: readonly Column[]): string {
  const names = columns.flatMap(({ meaning }, i) => (meaning.as === "name" && cells[i] ? [cells[i]] : []));
  return names.length > 0 ? names.join(" ") : key;
}

/** The words by which a row is found: its key and all of its cells, a line each. */
export const rowText = ({ key, cells }: Pick<OwnRow, "key" | "cells">): string =>
  [...new Set([key, ...cells])].filter((text) => text !== "").join("\n");
