import type { Database } from "../../base/database";
import { partOf } from "../../../domain/casework/subjects";
import { datasetOf } from "../../base/matching-rows";
import { newMark } from "./new-mark";

/**
 * Has some parts compared anew, in the transaction that is open; what was suggested of them is taken away. Of what is not
 * there any more, nothing is left.
 */
export async function toBeMatched(db: Database, nodes: readonly string[]): Promise<void> {
  if (nodes.length === 0) return;
  const mark = newMark();
  const isHere = await Promise.all(nodes.map((node) => isThere(db, node)));
  await Promise.all([
    db.toMatch.bulkPut(nodes.filter((_node, i) => isHere[i]).map((node) => ({ node, mark }))),
    db.toMatch.bulkDelete(nodes.filter((_node, i) => !isHere[i])),
    dropSuggestions(db, nodes),
  ]);
}

/** Whether a listing, or a dataset, is there. */
export async function isThere(db: Database, node: string): Promise<boolean> {
  const datasetId = datasetOf(node);
  if (datasetId !== undefined) return (await db.datasets.get(datasetId)) !== undefined;
  const part = partOf(node);
  return part?.kind === "listing" && (await db.listings.get(part.listingKey)) !== undefined;
}

/** Takes away what was suggested of some parts. */
async function dropSuggestions(db: Database, nodes: readonly string[]): Promise<void> {
  const found = ["a", "b"].map((side) => db.suggestions.where(side).anyOf(nodes).primaryKeys());
  await db.suggestions.bulkDelete((await Promise.all(found)).flat());
}
