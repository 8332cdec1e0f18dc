import type { Header } from "../../domain/ledger/log";
import type { Database } from "../base/database";

/** The newest entry's index of each origin. A log comes in its own order, so what comes later stands behind that. */
export type Heads = ReadonlyMap<string, number>;

export async function headsOf(db: Database): Promise<Heads> {
  const heads = new Map<string, number>();
  for (let first = await firstAfter(db, ""); first; first = await firstAfter(db, first.origin)) {
    const { origin } = first;
    const last = await db.entries.where("[origin+index]").between([origin, 0], [origin, Infinity]).last();
    heads.set(origin, (last ?? first).index);
  }
  return heads;
}

/** The entries behind these heads, and where the heads are now. */
export async function arrivedSince(
  db: Database,
  known: Heads,
): Promise<{ readonly heads: Heads; readonly headers: readonly Header[] }> {
  const heads = new Map(known);
  const headers: Header[] = [];
  for (let first = await firstAfter(db, ""); first; first = await firstAfter(db, first.origin)) {
    const { origin } = first;
    const from = (known.get(origin) ?? -1) + 1;
    const behind = await db.entries.where("[origin+index]").between([origin, from], [origin, Infinity]).toArray();
    const last = behind.at(-1);
    if (last) heads.set(origin, last.index);
    headers.push(...behind);
  }
  return { heads, headers };
}

const firstAfter = (db: Database, origin: string): Promise<Header | undefined> =>
  db.entries.where("[origin+index]").above([origin, Infinity]).first();
