import { type OwnInput, type PlaceInput, inputsOfRow } from "../../../domain/casework/comparison";
import { partOf } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";
import { ownRowOf } from "../own-data/rows";

export interface RowInputs {
  readonly own: readonly OwnInput[];
  readonly places: readonly PlaceInput[];
}

/** What the rows among these parts bring to a comparison, each citing the import it comes from; in the order of datasets and lines. */
export async function rowInputs(db: Database, parts: readonly string[]): Promise<RowInputs> {
  const rows = parts.filter((part) => partOf(part)?.kind === "row");
  const read = await Promise.all(rows.map((part) => inputsOf(db, part)));
  return { own: read.flatMap(({ own }) => own), places: read.flatMap(({ places }) => places) };
}

async function inputsOf(db: Database, node: string): Promise<RowInputs> {
  const found = await ownRowOf(db, node);
  if (!found) return { own: [], places: [] };
  const { row, dataset } = found;
  const { columns, form, importId, asOf, importedAt } = dataset;
  const made = await db.datasetVersions.where("importId").equals(importId).first();
  if (!made) return { own: [], places: [] };
  const cite = { origin: made.origin, index: made.index };
  return inputsOfRow({ row, columns, form, cite, at: asOf || importedAt });
}
