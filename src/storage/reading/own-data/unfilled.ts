import type { DatasetRow } from "../../../domain/casework/own-data";
import type { Database } from "../../base/database";
import { isRebuilding } from "../rebuild-state";
import { listDatasets } from "./datasets";

/** The datasets that count and whose rows are not all there: they are to be made from their files. */
export async function unfilledDatasets(db: Database): Promise<DatasetRow[]> {
  if (await isRebuilding(db)) return [];
  return (await listDatasets(db)).filter(({ isFilled, withdrawn }) => !isFilled && !withdrawn);
}
