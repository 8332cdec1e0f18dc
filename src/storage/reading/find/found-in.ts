import { type FactRow, isCounted } from "../../../domain/evidence/captures";
import type { Recorded } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { asTheyHold } from "../facts/facts-now";

/** Rows of a table as they are found by words: facts say what they hold, and those that were set aside are not found. */
export const foundIn = async (db: Database, table: string, rows: readonly object[]): Promise<readonly object[]> =>
  table === "facts" ? (await asTheyHold(db, rows as readonly Recorded<FactRow>[])).filter(isCounted) : rows;
