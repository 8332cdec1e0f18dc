import { erasureTarget } from "../../../domain/keeping/erasure";
import type { Header } from "../../../domain/ledger/log";
import type { Database, EntryKey } from "../../base/database";

/** The entries of colleagues that they say they erased themselves, and that still say something here. */
export async function erasuresToApply(db: Database): Promise<Header[]> {
  const origins = new Set(await db.teamOrigins.toCollection().primaryKeys());
  const places: EntryKey[] = [];
  await db.erasures.each(({ origin, target }) => {
    const index = Number(target.slice(target.lastIndexOf(" ") + 1));
    if (origins.has(origin) && target === erasureTarget(origin, index)) places.push([origin, index]);
  });
  const payloads = await db.payloads.bulkGet(places);
  const headers = await db.entries.bulkGet(places.filter((_place, i) => payloads[i] !== undefined));
  return headers.filter((header) => header !== undefined);
}
