import type { SortOrder } from "../routes";
import type { ShownColumn } from "./columns/shown-column";
import type { OptionRow } from "./option-row";

/** The column of the options' names, which always stands first. */
export const NAME_COLUMN = "name";

export interface Sorting {
  readonly key: string;
  readonly order: SortOrder;
}

/** By the column of a key; what is not known comes last, whichever way. Rows that are alike stay as they were. */
export function sortRows(
  rows: readonly OptionRow[],
  column: ShownColumn | undefined,
  { key, order }: Sorting,
): readonly OptionRow[] {
  if (key !== NAME_COLUMN && !column) return rows;
  const sign = order === "ascending" ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: valueOf(row, column) }));
  return keyed.sort((a, b) => compare(a.value, b.value, sign)).map(({ row }) => row);
}

type Value = number | string | undefined;

function compare(a: Value, b: Value, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === "number" && typeof b === "number") return (a - b) * sign;
  return String(a).localeCompare(String(b)) * sign;
}

function valueOf({ alternative, cells, hosts, reviews }: OptionRow, column: ShownColumn | undefined): Value {
  switch (column?.column.of) {
    case undefined:
      return alternative.name;
    case "sources":
      return hosts.length;
    case "reviews":
      return reviews;
    case "captured":
      return alternative.lastCapturedAt || undefined;
    default: {
      const cell = cells.get(column?.key ?? "");
      if (cell?.state === "measured") return cell.value;
      return cell?.state === "said" ? cell.texts[0] : undefined;
    }
  }
}

/** Which way a column is sorted at the first press: the best, the most or the latest first; of prices, distances and grades the least. */
export function firstOrder(column: ShownColumn | undefined): SortOrder {
  const unit = column?.measured?.unit;
  switch (unit?.as) {
    case "scale":
      return unit.best > unit.worst ? "descending" : "ascending";
    case "number":
      return "descending";
    case "money":
    case "distance":
    case "grades":
    case "text":
      return "ascending";
    case undefined:
      return column === undefined ? "ascending" : "descending";
  }
}
