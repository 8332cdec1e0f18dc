import type { ReceivedRow } from "../../domain/casework/received";
import type { Database } from "../base/database";

/** A file whose items were taken in, with when that was. */
export type ReceivedFile = ReceivedRow & { readonly at: string; readonly origin: string; readonly index: number };

/** What was taken in from files for a case, the last first. Nothing that weighs evidence reads it. */
export async function receivedOfCase(db: Database, caseId: string): Promise<readonly ReceivedFile[]> {
  const rows = await db.received.where("caseId").equals(caseId).toArray();
  return rows.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.index - a.index));
}
