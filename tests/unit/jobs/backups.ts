import { backUp } from "../../../src/jobs";
import type { Database } from "../../../src/storage/reading";
import { aLog, fill } from "../backup/a-log";
import { MemoryFiles } from "../backup/memory-files";
import { withDatabase } from "../support/memory-database";
import { askOf, unwatched } from "./support";

export const PASSPHRASE = "four words of one's own";
const LITTLE_WORK = 4;

/** The bytes of a backup; of a log in which something was changed before, where it is to be. */
export const aBackup = (
  change: (db: Database) => Promise<unknown> = () => Promise.resolve(),
): Promise<Uint8Array<ArrayBuffer>> =>
  withDatabase(async (db) => {
    await fill(db, aLog);
    await change(db);
    const files = new MemoryFiles();
    const { now, newId, openKeptFile } = files;
    const ports = { db, ask: askOf(db), now, localDay: () => "2026-03-02", newId, openKeptFile };
    await backUp.run({ passphrase: PASSPHRASE, work: LITTLE_WORK }, ports, unwatched);
    const [bytes] = files.files.values();
    if (!bytes) throw new Error("no backup was made");
    return bytes;
  });

/** Of a log in which what an entry says was changed. */
export const anUnsoundBackup = (): Promise<Uint8Array<ArrayBuffer>> =>
  aBackup(async (db) => {
    const [first] = await db.payloads.toArray();
    if (first) await db.payloads.put({ ...first, json: `${first.json} ` });
  });
