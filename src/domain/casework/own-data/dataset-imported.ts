import * as v from "valibot";
import { Sha256 } from "../../evidence/snapshot";
import { citations, writesCitations } from "../../evidence/captures";
import { Line } from "../../ground/text";
import { type Holds, type Same, defineAct } from "../../ledger/log";
import type { CellTreeHead } from "./cell-tree/grow-cell-tree";
import type { TableForm } from "../table-files";
import { DatasetId, ImportId } from "./ids";
import type { Column } from "./meaning";
import { AsOf, ColumnV1, DatasetName, FormV1 } from "./shapes";
import {
  type DatasetFile,
  type RowChanges,
  datasetVersions,
  datasets,
  writesDatasetVersions,
  writesDatasets,
} from "./tables";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));

const DatasetImportedV1 = v.strictObject({
  datasetId: DatasetId,
  importId: ImportId,
  name: DatasetName,
  asOf: AsOf,
  file: v.strictObject({ sha256: Sha256, bytes: Count, name: Line(255) }),
  form: FormV1,
  /** How many columns the file's head has. */
  width: Count,
  columns: v.pipe(v.array(ColumnV1), v.minLength(1), v.maxLength(200)),
  rows: Count,
  refused: Count,
  changes: v.optional(v.strictObject({ came: Count, went: Count, changed: Count, same: Count })),
});

const DatasetImportedV2 = v.strictObject({
  ...DatasetImportedV1.entries,
  /** The tree over its cells; null where the import is older than that, and counts again. */
  tree: v.nullable(v.strictObject({ size: Count, root: Hash })),
});

const withoutTree = (written: unknown): unknown => ({ ...v.parse(DatasetImportedV1, written), tree: null });

/** What an import says. */
export interface DatasetImport {
  readonly datasetId: string;
  readonly importId: string;
  readonly name: string;
  readonly asOf: string;
  readonly file: DatasetFile;
  readonly form: TableForm;
  readonly width: number;
  readonly columns: readonly Column[];
  readonly rows: number;
  readonly refused: number;
  /** Against the import that counted before. */
  readonly changes?: RowChanges | undefined;
  /** The tree over the cells of its rows, by which a figure is held against it; null of one from before there was one. */
  readonly tree: CellTreeHead | null;
}

type Said = v.InferOutput<typeof DatasetImportedV2>;
// Where this does not compile, an import says more: write version 3 of the payload, with an upcast.
export type ImportHolds = Holds<Same<keyof Said, keyof DatasetImport>>;

/** The models have the schema's shape (`mapping.ts`), read-only. */
export const DatasetImportSchema = DatasetImportedV2 as v.GenericSchema<unknown, unknown> as v.GenericSchema<
  unknown,
  DatasetImport
>;

/**
 * A table was imported from a file, which is kept while this is cited; its rows are made from the file. Imported again it is
 * a newer version of the same dataset, and the newest one counts.
 */
export const datasetImported = defineAct({
  type: "dataset.imported",
  // A use case of its own appends it: the file and the rows must be there.
  from: [],
  versions: [DatasetImportedV1, DatasetImportSchema],
  upcasts: [withoutTree],
  about: ({ name }) => ({ label: name }),
  project: ({ at, payload: { changes, ...payload } }) => {
    const { datasetId, importId, name, asOf, file, rows, refused } = payload;
    return [
      citations.add(0, { sha256: file.sha256 }),
      datasets.set(datasetId, { ...payload, importedAt: at, withdrawn: false }),
      datasetVersions.add(0, { datasetId, importId, name, asOf, file, rows, refused, changes: changes ?? null }),
    ];
  },
  writes: [writesCitations, writesDatasets, writesDatasetVersions],
  goesOutWith: [],
  erased: { as: "dataset", id: ({ datasetId }) => datasetId },
});
