import type { Header } from "../../domain/ledger/log";
import type { Database } from "../base/database";

/** The log that this installation writes; undefined before its first entry. */
export async function ownOrigin(db: Database): Promise<string | undefined> {
  const held = await db.meta.get("origin");
  return held?.key === "origin" ? held.origin : undefined;
}

/** The newest entry of this installation's own log. */
export async function lastOwnEntry(db: Database): Promise<Header | undefined> {
  const origin = await ownOrigin(db);
  if (origin === undefined) return undefined;
  return db.entries.where("[origin+index]").between([origin, 0], [origin, Infinity]).last();
}

/** How many entries this installation's own log has. */
export const ownSize = async (db: Database): Promise<number> => ((await lastOwnEntry(db))?.index ?? -1) + 1;
