import { rowDocument } from "../../../domain/casework/find";
import type { Database } from "../../base/database";
import { findIndex, findRemake } from "../../reading/find/find-state";
import { listDatasets } from "../../reading/own-data/datasets";
import { numbered } from "../../reading/own-data/of-import";
import { forgetImport, indexedRows, segmentsOf } from "./import-segments";
import { indexDocuments } from "./index-documents";

const SLICE = 300;

/**
 * Takes the next rows of own data into the index, in a transaction of its own: those of imports that count, each import in segments of
 * its own, so that it can be taken out at once. What was cut off goes on where it was. Answers whether there is more to do.
 */
export const indexOwnRows = (db: Database): Promise<boolean> =>
  db.transaction("rw", db.tables, async () => {
    if (!(await findIndex(db)) || (await findRemake(db))) return false;
    const counting = (await listDatasets(db)).filter(({ withdrawn }) => !withdrawn);
    const imports = new Set(counting.map(({ importId }) => importId));
    const left = (await db.findSegments.toArray()).find(({ of }) => of !== undefined && !imports.has(of));
    if (left?.of !== undefined) {
      await forgetImport(db, left.of);
      return true;
    }
    for (const dataset of counting) if (dataset.isFilled && (await indexSome(db, dataset))) return true;
    return false;
  });

type Dataset = Awaited<ReturnType<typeof listDatasets>>[number];

/** Answers whether there were any left. */
async function indexSome(db: Database, { datasetId, importId, columns }: Dataset): Promise<boolean> {
  const from = indexedRows(await segmentsOf(db, importId));
  const rows = await numbered(db, importId, from, from + SLICE).toArray();
  if (rows.length === 0) return false;
  const documents = rows.map(({ key, cells }) => rowDocument({ datasetId, key, cells }, columns));
  await indexDocuments(db, documents, { of: importId, upTo: from + rows.length });
  return true;
}
