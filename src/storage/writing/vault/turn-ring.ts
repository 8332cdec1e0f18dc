import type { Database } from "../../base/database";
import { DROPPED, NOW, RingMissing, type RowKey } from "../../base/sealed/key-ring";
import { writeRing } from "./ring-files";

const SLICE = 500;
/** An old ring's file stays so long beside the new one (ms): what was written last is on the disk by then, whatever becomes of the machine. */
export const RING_STAYS_MS = 120_000;

/**
 * Where keys of rows were taken away: puts all others under a new ring, and takes the old ring's file away, so that what the browser's files
 * still have of those keys, and of what they sealed, opens to nobody. What was cut off goes on with the next call. Answers whether
 * something is left to do, later.
 * @param now milliseconds since 1970, as the files' times
 */
export async function turnRing(db: Database, now: number): Promise<boolean> {
  if (!db.isOpen()) await db.open();
  if (!db.ring) return false;
  if (await db.rowKeys.get(DROPPED)) await begin(db);
  const held = await db.rowKeys.get(NOW);
  const ring = held?.now ?? db.ring.newest;
  for (let after = ""; ;) {
    const slice = await rewrapSome(db, ring, after);
    if (!slice) return retire(db, ring, now);
    after = slice;
  }
}

async function begin(db: Database): Promise<void> {
  const { ring, vault, ringFiles } = db;
  if (!ring || !vault) return;
  const n = Math.max(ring.newest, ...(await ringFiles.read()).keys()) + 1;
  const turned = ring.turned(n);
  // The file is there before anything lies under it.
  await writeRing(ringFiles, vault, n, turned.ring);
  await db.transaction("rw", db.rowKeys, async () => {
    await db.rowKeys.bulkPut([turned.row, { id: NOW, now: n }]);
    await db.rowKeys.delete(DROPPED);
  });
}

/**
 * Puts the next keys under a ring; answers the last one's name, or nothing where that was all. One that is broken stays as it is, and opens
 * nothing. @throws RingMissing where one may well be whole, and what it lies under is not known
 */
const rewrapSome = (db: Database, now: number, after: string): Promise<string | undefined> =>
  db.transaction("rw", db.rowKeys, async () => {
    const ids = await db.rowKeys.where("id").above(after).limit(SLICE).primaryKeys();
    const rows = (await db.rowKeys.bulkGet(ids)).filter((row) => row?.ring !== undefined && row.ring < now) as RowKey[];
    if (rows.some(({ ring }) => !db.ring?.hasRing(ring))) throw new RingMissing();
    await db.rowKeys.bulkPut(rows.flatMap((row) => db.ring?.rewrapped(row, now) ?? []));
    return ids.at(-1);
  });

async function retire(db: Database, ring: number, now: number): Promise<boolean> {
  const files = await db.ringFiles.read();
  const old = [...files.keys()].filter((n) => n < ring);
  const made = files.get(ring)?.at;
  if (old.length === 0 || made === undefined) return false;
  if (now - made < RING_STAYS_MS) return true;
  for (const n of old) await db.ringFiles.remove(n);
  return false;
}
