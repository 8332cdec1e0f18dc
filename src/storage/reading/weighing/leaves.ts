import type { LeafOf } from "../../../domain/casework/decision";
import type { Place } from "../../../domain/casework/comparison";
import { hashToHex, jcs, leafHash } from "../../../domain/ledger/log";
import type { Database, EntryKey } from "../../base/database";

/** The hashes of entries' leaves, as their headers are now. */
export async function leavesOf(db: Database, places: readonly Place[]): Promise<LeafOf> {
  const keys = [...new Map(places.map((place) => [nameOf(place), keyOf(place)])).values()];
  const headers = await db.entries.bulkGet(keys);
  const leaves = new Map(
    headers.flatMap((header) => (header ? [[nameOf(header), hashToHex(leafHash(jcs(header)))] as const] : [])),
  );
  return (place) => leaves.get(nameOf(place));
}

const nameOf = ({ origin, index }: Place): string => `${origin} ${index}`;
const keyOf = ({ origin, index }: Place): EntryKey => [origin, index];
