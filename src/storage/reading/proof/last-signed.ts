import { parseCheckpoint } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";

/** The newest checkpoint of an origin that can be read and speaks for no more entries than `size`. */
export async function lastSigned(db: Database, origin: string, size: number) {
  const row = await db.checkpoints.where("[origin+size]").between([origin, 0], [origin, size], true, true).last();
  const checkpoint = row && parseCheckpoint(row.note);
  return checkpoint?.origin === origin && checkpoint.size === row?.size ? checkpoint : undefined;
}
