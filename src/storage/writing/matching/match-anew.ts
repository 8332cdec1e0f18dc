import { listingNode } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";
import { datasetToMatch } from "../../base/matching-rows";
import { MATCHING_VERSION } from "../../base/matching-version";
import { newMark } from "./new-mark";

/** Whether the suggestions are of this matcher, and were made among about as many things as there are now. */
export async function areSuggestionsCurrent(db: Database): Promise<boolean> {
  const held = await db.meta.get("matching");
  if (held?.key !== "matching" || held.version !== MATCHING_VERSION) return false;
  return (await db.listings.count()) <= 2 * Math.max(held.records, FEW);
}

/** Among so few, likeness is not weighed otherwise when there are more. */
const FEW = 10;

/** Throws all suggestions away, in the transaction that is open, and has everything compared anew. */
export async function matchAnew(db: Database): Promise<void> {
  await db.suggestions.clear();
  await db.toMatch.clear();
  const keys = await db.listings.toCollection().primaryKeys();
  const datasets = await db.datasets.toCollection().primaryKeys();
  const nodes = [...keys.map(listingNode), ...datasets.map(datasetToMatch)];
  const mark = newMark();
  await db.toMatch.bulkPut(nodes.map((node) => ({ node, mark })));
  await db.meta.put({ key: "matching", version: MATCHING_VERSION, records: keys.length });
}
