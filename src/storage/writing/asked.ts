import type { Header } from "../../domain/ledger/log";
import type { AskedRow, Database } from "../base/database";

// A page asks again within seconds. A day is more than any worker is away, and keeps the table small.
const KEPT_MS = 86_400_000;

/** What came of an act that was asked for under this name; undefined where it was not, or long ago. */
export const askedBefore = (db: Database, name: string): Promise<AskedRow | undefined> => db.asked.get(name);

/**
 * Remember, in the transaction that does it, that an act was done under the name its asker gave it; `place` is nothing
 * where nothing was to be done. `now` as `toISOString` writes it.
 */
export async function rememberAct(db: Database, name: string, now: string, place?: Header): Promise<void> {
  const { origin, index, at } = place ?? {};
  const made = origin !== undefined && index !== undefined && at !== undefined ? { place: { origin, index, at } } : {};
  await db.asked
    .where("askedAt")
    .below(new Date(Date.parse(now) - KEPT_MS).toISOString())
    .delete();
  await db.asked.put({ name, askedAt: now, ...made });
}
