import { type Column, type OwnRow, nameOfRow, rowText } from "../../own-data";
import { rowNode } from "../../subjects";
import { type FindDocument, filterOf, textsOf } from "./document";

/** A row of own data is found by its name and by all of its cells. */
export function rowDocument(row: Omit<OwnRow, "line">, columns: readonly Column[]): FindDocument {
  const node = rowNode(row.datasetId, row.key);
  return {
    ref: `o ${node}`,
    kind: "row",
    texts: textsOf(["head", nameOfRow(row, columns)], ["body", rowText(row)]),
    filters: [filterOf("subject", node)],
  };
}
