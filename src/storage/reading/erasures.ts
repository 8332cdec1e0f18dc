import { type ErasureRow, erasureCounts, erasureTarget } from "../../domain/keeping/erasure";
import type { Recorded } from "../../domain/ledger/log";
import type { Database } from "../base/database";
import { ownOrigin } from "./own-log";

interface Place {
  readonly origin: string;
  readonly index: number;
}

/** The first erasure of an entry that counts here; undefined where what it said was not erased. */
export async function erasureOf(db: Database, { origin, index }: Place): Promise<Recorded<ErasureRow> | undefined> {
  const own = await ownOrigin(db);
  const rows = await db.erasures.where("target").equals(erasureTarget(origin, index)).sortBy("at");
  return rows.find((row) => erasureCounts(row.origin, origin, own));
}

/** How many erasures the log tells of: whoever keeps what entries said looks anew when there are more. */
export const countErasures = (db: Database): Promise<number> => db.erasures.count();
