import type { Database } from "../database";
import type { Header } from "../../domain/log";

/** The newest entry of this installation's own log. */
export async function lastOwnEntry(db: Database): Promise<Header | undefined> {
  const held = await db.meta.get("origin");
  if (held?.key !== "origin") return undefined;
  return db.entries.where("[origin+index]").between([held.origin, 0], [held.origin, Infinity]).last();
}

/** How many entries this installation's own log has. */
export const ownSize = async (db: Database): Promise<number> => ((await lastOwnEntry(db))?.index ?? -1) + 1;
