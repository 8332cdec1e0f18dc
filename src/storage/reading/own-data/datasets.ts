import type { DatasetRow, DatasetVersionRow, MappingRow, NamedMapping } from "../../../domain/casework/own-data";
import type { Database } from "../../base/database";

/** A dataset, and whether its rows are all there: after tables were made anew they are made again, while a workbench is open. */
export interface Dataset extends DatasetRow {
  readonly isFilled: boolean;
  /** Whether the tree over its cells is there as well, where its import states one. */
  readonly isGrown: boolean;
}

/** The datasets by name, those that were withdrawn last. */
export async function listDatasets(db: Database): Promise<Dataset[]> {
  const rows = await db.datasets.toArray();
  const all = await Promise.all(rows.flatMap((row) => (isWhole(row) ? [withFill(db, row)] : [])));
  return all.sort((a, b) => Number(a.withdrawn) - Number(b.withdrawn) || a.name.localeCompare(b.name));
}

export async function datasetById(db: Database, datasetId: string): Promise<Dataset | undefined> {
  const row = await db.datasets.get(datasetId);
  return row && isWhole(row) ? withFill(db, row) : undefined;
}

/** A withdrawal may have come before the import that it takes back. */
const isWhole = (row: Partial<DatasetRow>): row is DatasetRow =>
  row.importId !== undefined && row.columns !== undefined;

async function withFill(db: Database, row: DatasetRow): Promise<Dataset> {
  const fill = await db.ownFills.get(row.importId);
  const isFilled = fill?.isWhole === true;
  return { ...row, isFilled, isGrown: isFilled && (!row.tree || fill.tree !== undefined) };
}

/** An import of a dataset, with when it was made. */
export interface DatasetVersion extends DatasetVersionRow {
  readonly at: string;
  readonly origin: string;
  readonly index: number;
}

/** The imports of a dataset, the last one first. */
export const versionsOfDataset = (db: Database, datasetId: string): Promise<DatasetVersion[]> =>
  db.datasetVersions.where("datasetId").equals(datasetId).reverse().sortBy("at");

/** A mapping that is in use. */
export interface OwnMapping extends NamedMapping {
  readonly savedAt: string;
}

/** The mappings that were saved here, by name. */
export async function listMappings(db: Database): Promise<OwnMapping[]> {
  const rows = await db.mappings.toArray();
  return rows
    .flatMap(({ mappingId, mapping, savedAt, withdrawn }: Partial<MappingRow>) =>
      mappingId !== undefined && mapping && withdrawn !== true ? [{ mappingId, mapping, savedAt: savedAt ?? "" }] : [],
    )
    .sort((a, b) => a.mapping.name.localeCompare(b.mapping.name));
}
