import type { MatchRecord } from "../../../domain/casework/linkage";
import { rowRecord } from "../../../domain/casework/own-data";
import type { Database } from "../../base/database";
import { type Dataset, listDatasets } from "../own-data/datasets";
import { eachOwnRow } from "../own-data/rows";
import { listingRecords } from "./listing-records";

/** So many rows of own data are held in memory beside the listings; what is in larger datasets is looked through instead. */
const MOST_ROWS = 20_000;

/** Everything that may be joined, as records to be compared. */
export interface RecordsToMatch {
  /** By their nodes. */
  readonly records: ReadonlyMap<string, MatchRecord>;
  /** The datasets that are too large to be among them, and all rows of these. */
  readonly large: readonly Dataset[];
  readonly largeRows: number;
}

export async function recordsToMatch(db: Database, mostRows = MOST_ROWS): Promise<RecordsToMatch> {
  const records = await listingRecords(db);
  const large: Dataset[] = [];
  let room = mostRows;
  for (const dataset of await countingDatasets(db)) {
    room -= dataset.rows;
    if (room < 0) large.push(dataset);
    else for await (const record of recordsOfDataset(db, dataset)) records.set(record.key, record);
  }
  return { records, large, largeRows: large.reduce((sum, { rows }) => sum + rows, 0) };
}

/** The smallest first. */
const countingDatasets = async (db: Database): Promise<Dataset[]> =>
  (await listDatasets(db))
    .filter(({ withdrawn, isFilled }) => !withdrawn && isFilled)
    .sort((a, b) => a.rows - b.rows || (a.datasetId < b.datasetId ? -1 : 1));

/** The rows of a dataset, as far as they say what they are about. */
export async function* recordsOfDataset(
  db: Database,
  { datasetId, columns }: Pick<Dataset, "datasetId" | "columns">,
): AsyncGenerator<MatchRecord> {
  for await (const rows of eachOwnRow(db, datasetId))
    for (const row of rows) {
      const record = rowRecord(row, columns);
      if (record.names.length > 0 || (record.identifiers?.length ?? 0) > 0) yield record;
    }
}
