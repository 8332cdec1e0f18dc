import { listingNode } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";
import type { RowChange } from "../find/index-rows";
import { toBeMatched } from "./to-be-matched";

/**
 * Notes, in the transaction that changed them, which listings are described otherwise than when they were compared: what was
 * suggested of them goes at once, so that nothing speaks of what was erased.
 */
export async function noteChanges(db: Database, changes: readonly RowChange[]): Promise<void> {
  const keys = new Set(changes.filter(isDescribing).map(keyOf));
  await toBeMatched(db, [...keys].map(listingNode));
}

/** Descriptions of listings, and what their profiles say. */
const isDescribing = ({ table, before, after }: RowChange): boolean =>
  table === "listings" || (table === "facts" && fieldOf(after ?? before, "kind") === "profile");

const keyOf = ({ table, before, after }: RowChange): string =>
  fieldOf(after ?? before, table === "listings" ? "listingKey" : "subject");

function fieldOf(row: object | undefined, name: string): string {
  const value: unknown = row && Reflect.get(row, name);
  return typeof value === "string" ? value : "";
}
