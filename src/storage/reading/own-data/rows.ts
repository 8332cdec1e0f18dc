import type { OwnRow } from "../../../domain/casework/own-data";
import { partOf } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";
import type { OwnRowRow } from "../../base/filled-rows";
import { type Dataset, datasetById, listDatasets } from "./datasets";
import { numbered } from "./of-import";

const SLICE = 1_000;

const toOwn = (datasetId: string, { key, line, cells }: OwnRowRow): OwnRow => ({ datasetId, key, line, cells });

/** The import whose rows count; nothing where the dataset was withdrawn. */
const countingImport = async (db: Database, datasetId: string): Promise<string | undefined> => {
  const row = await db.datasets.get(datasetId);
  return row?.withdrawn === false ? row.importId : undefined;
};

/** Some rows of a dataset in the order of its file: `count` of them, from number `from` on (counted from 0). */
export async function ownRowsOf(db: Database, datasetId: string, from: number, count: number): Promise<OwnRow[]> {
  const importId = await countingImport(db, datasetId);
  if (importId === undefined) return [];
  const rows = await numbered(db, importId, from, from + count).toArray();
  return rows.map((row) => toOwn(datasetId, row));
}

/** The row that a node names (`row <datasetId> <key>`), with its dataset; undefined where it is not there, or withdrawn. */
export async function ownRowOf(
  db: Database,
  node: string,
): Promise<{ readonly row: OwnRow; readonly dataset: Dataset } | undefined> {
  const named = partOf(node);
  if (named?.kind !== "row") return undefined;
  const dataset = await datasetById(db, named.datasetId);
  if (!dataset || dataset.withdrawn) return undefined;
  const row = await db.ownRows.get([dataset.importId, named.key]);
  return row && { row: toOwn(named.datasetId, row), dataset };
}

/** How many rows there are in all datasets that count. */
export async function countOwnRows(db: Database): Promise<number> {
  const datasets = await listDatasets(db);
  return datasets.filter(({ withdrawn }) => !withdrawn).reduce((sum, { rows }) => sum + rows, 0);
}

/** Every row of a dataset in the order of its file, some at a time, with flat memory. */
export async function* eachOwnRow(db: Database, datasetId: string): AsyncGenerator<OwnRow[]> {
  for (let from = 0; ; from += SLICE) {
    const rows = await ownRowsOf(db, datasetId, from, SLICE);
    if (rows.length > 0) yield rows;
    if (rows.length < SLICE) return;
  }
}
