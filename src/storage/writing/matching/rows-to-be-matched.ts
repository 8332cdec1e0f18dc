import { rowNode } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";
import { datasetToMatch } from "../../base/matching-rows";
import { toBeMatched } from "./to-be-matched";

/** Has all rows of a dataset compared anew, in the transaction that is open; what was suggested of them is taken away. */
export async function rowsToBeMatched(db: Database, datasetId: string): Promise<void> {
  await toBeMatched(db, [datasetToMatch(datasetId)]);
  const first = rowNode(datasetId, "");
  for (const side of ["a", "b"]) await db.suggestions.where(side).startsWith(first).delete();
}
