/**
 * Own data: what the agency already holds in tables, imported from files. For other features:
 * a row's node is made and read by `casework/subjects` (`rowNode`, `partOf`); `valuesOf(row, dataset)` says what its cells mean;
 * `nameOfRow(row, columns)` what it is called; `rowText(row)` the words by which it is found; `rowRecord(row, columns)` what
 * is known of the thing that it is about, to be compared with others.
 */
import { datasetImported } from "./dataset-imported";
import { datasetWithdrawn } from "./dataset-withdrawn";
import { mappingSaved } from "./mapping-saved";
import { mappingWithdrawn } from "./mapping-withdrawn";
import { datasetVersions, datasets, mappings } from "./tables";

export { rowLeaves } from "./cell-tree/cell-leaf";
export { type CellTree, type CellTreeHead, growCellTree } from "./cell-tree/grow-cell-tree";
export { isInTable } from "./cell-tree/is-in-table";
export { type CellProof, cellsToProve, proveCell } from "./cell-tree/prove-cell";
export { saltKeyOf, saltsOf } from "./cell-tree/salts";
export { csvLine } from "./bad-rows-file";
export { type BadRow, type GoodRow, type Misfits, type RowPlan, type RowReason, misfitsOf } from "./check-row";
export { type CheckedSlice, type TablePlan, checkTable } from "./check-table";
export { type CellChange, cellComparer } from "./compare-rows";
export { type DatasetImport, DatasetImportSchema } from "./dataset-imported";
export { type TableGuess, guessTable } from "./guess/guess-table";
export { DatasetId } from "./ids";
export { type Mapping, type NamedMapping, makeMapping, mapColumns } from "./mapping";
export { type MappingFile, type MappingFileFailure, parseMappingFile, writeMappingFile } from "./mapping-file";
export { guessMatchColumns } from "./match-columns/guess-match-columns";
export { ColumnMapping, mappedColumns, type MatchColumn } from "./match-columns/meanings";
export { recordOfRow } from "./match-columns/record-of-row";
export {
  type AddressPart,
  type Column,
  type CoordinatePart,
  MOST_KEPT,
  type Meaning,
  type MeaningKind,
  type Period,
} from "./meaning";
export { type OwnRow, type OwnValue, nameOfRow, rowText, valuesOf } from "./own-row";
export { READY_MAPPINGS, type ReadyMapping } from "./ready/ready-mappings";
export { rowRecord } from "./row-record";
export { DatasetName, MeaningV1 } from "./shapes";
export {
  type DatasetFile,
  type DatasetRow,
  type DatasetVersionRow,
  type MappingRow,
  type RowChanges,
  datasets,
} from "./tables";
export { type Value, readValue } from "./values/read-value";
export { datasetImported, datasetWithdrawn, mappingSaved, mappingWithdrawn };

export const ownDataActs = [datasetImported, datasetWithdrawn, mappingSaved, mappingWithdrawn] as const;
export const ownDataTables = [datasets, datasetVersions, mappings] as const;
