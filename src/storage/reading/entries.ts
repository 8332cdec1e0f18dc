import { type Header, commitmentHolds } from "../../domain/ledger/log";
import type { Database } from "../base/database";
import { payloadOf } from "../base/payload";

/** An entry as it stands in the log, with its payload where that has not been erased. */
export interface StoredEntry {
  readonly header: Header;
  readonly salt?: string;
  readonly payload?: unknown;
  /** Whether the payload is the one the header committed to; undefined where the payload is gone. */
  readonly commitmentHolds?: boolean;
}

export async function storedEntry(db: Database, origin: string, index: number): Promise<StoredEntry | undefined> {
  const header = await db.entries.get([origin, index]);
  if (!header) return undefined;
  const stored = await db.payloads.get([origin, index]);
  if (!stored) return { header };
  const { salt, json } = stored;
  return { header, salt, payload: payloadOf(stored), commitmentHolds: commitmentHolds(header.payload, salt, json) };
}

/** How many entries the log holds, over all origins. */
export const countEntries = (db: Database): Promise<number> => db.entries.count();

/** When the first entry of all was made; undefined where there is none. */
export const firstEntryAt = async (db: Database): Promise<string | undefined> =>
  (await db.entries.orderBy("at").first())?.at;
