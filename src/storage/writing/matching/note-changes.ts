import { listingNode } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";
import type { RowChange } from "../find/index-rows";
import { rowsToBeMatched } from "./rows-to-be-matched";
import { toBeMatched } from "./to-be-matched";

/**
 * Notes, in the transaction that changed them, which listings and which own data are not as they were when they were compared:
 * what was suggested of them goes at once, so that nothing speaks of what was erased.
 */
export async function noteChanges(db: Database, changes: readonly RowChange[]): Promise<void> {
  const keys = new Set(changes.filter(isDescribing).map(keyOf));
  await toBeMatched(db, [...keys].map(listingNode));
  const datasets = changes.filter(({ table }) => table === "datasets").map((change) => fieldOf(change, "datasetId"));
  for (const datasetId of new Set(datasets)) await rowsToBeMatched(db, datasetId);
}

/** Descriptions of listings, and what their profiles say. */
const isDescribing = (change: RowChange): boolean =>
  change.table === "listings" || (change.table === "facts" && fieldOf(change, "kind") === "profile");

const keyOf = (change: RowChange): string => fieldOf(change, change.table === "listings" ? "listingKey" : "subject");

function fieldOf({ before, after }: RowChange, name: string): string {
  const value: unknown = Reflect.get(after ?? before ?? {}, name);
  return typeof value === "string" ? value : "";
}
