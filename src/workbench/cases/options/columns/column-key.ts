import type { OptionColumn } from "../../../../platform/kept";

/** The name of a column in addresses, and by which it is known again; the head stands last, as it may hold anything. */
export function columnKey(column: OptionColumn): string {
  switch (column.of) {
    case "rating":
      return column.host === "" ? "rating" : `rating:${column.host}`;
    case "fact":
      return `fact:${column.property}`;
    case "own":
      return `own:${column.datasetId}:${column.take}:${column.head}`;
    default:
      return column.of;
  }
}
