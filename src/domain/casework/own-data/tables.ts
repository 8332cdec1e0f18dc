import { type Writes, records, registers } from "../../ledger/log";
import type { TableForm } from "../table-files";
import type { CellTreeHead } from "./cell-tree/grow-cell-tree";
import type { Mapping } from "./mapping";
import type { Column } from "./meaning";

/** The file that a dataset was read from: kept bytes, by their SHA-256. */
export interface DatasetFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
}

/** How an import differs from the one before it, in rows. */
export interface RowChanges {
  readonly came: number;
  readonly went: number;
  readonly changed: number;
  readonly same: number;
}

export interface DatasetRow {
  datasetId: string;
  /** The newest import: its rows count. */
  importId: string;
  name: string;
  /** The day that the data are of (YYYY-MM-DD); empty where nobody said. */
  asOf: string;
  file: DatasetFile;
  form: TableForm;
  /** How many columns the file's head has. */
  width: number;
  columns: readonly Column[];
  rows: number;
  refused: number;
  /** The tree over its cells, as the newest import states it; null where that states none. */
  tree: CellTreeHead | null;
  importedAt: string;
  withdrawn: boolean;
}

/** What the agency holds in tables of its own, as it was imported last. */
export const datasets = registers<DatasetRow>()("datasets", "datasetId");
export const writesDatasets: Writes = { table: datasets };

export interface DatasetVersionRow {
  datasetId: string;
  importId: string;
  name: string;
  asOf: string;
  file: DatasetFile;
  rows: number;
  refused: number;
  /** Null at the first import. */
  changes: RowChanges | null;
}

/** Each import of each dataset. */
export const datasetVersions = records<DatasetVersionRow>()("datasetVersions", ["datasetId", "importId"]);
export const writesDatasetVersions: Writes = { table: datasetVersions };

export interface MappingRow {
  mappingId: string;
  /** As it was saved last. */
  mapping: Mapping;
  savedAt: string;
  withdrawn: boolean;
}

/** How files that come again and again are read. */
export const mappings = registers<MappingRow>()("mappings", "mappingId");
export const writesMappings: Writes = { table: mappings };
