import type { MatchRecord } from "../../../domain/casework/linkage";
import { rowRecord } from "../../../domain/casework/own-data";
import { partOf } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";
import { ownRowOf } from "../own-data/rows";
import { listingRecordOf } from "./listing-records";

/** What is known of one part as it is compared with others; undefined where it is not here any more. */
export async function recordOfNode(db: Database, node: string): Promise<MatchRecord | undefined> {
  const part = partOf(node);
  if (part?.kind === "listing") return listingRecordOf(db, part.listingKey);
  const found = await ownRowOf(db, node);
  return found && rowRecord(found.row, found.dataset.columns);
}
