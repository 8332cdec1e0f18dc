import type { BackupRow, Database } from "../../base/database";
import type { BackupPlan } from "../../reading/backup/backup-members";
import { unfinishedBackup } from "../../reading/backup/unfinished";
import { writing } from "../write";

/** Thrown where what a backup was begun with is not there any more: it is to be begun anew. */
export class BackupOvertaken extends Error {}

/** Thrown where a backup is not wanted any more: it was discarded, or another one was begun in its place. */
export class BackupDiscarded extends Error {}

/** Begins a backup; another one that was begun is discarded. */
export async function beginBackup(db: Database, begun: BackupRow, files: BackupPlan["files"]): Promise<void> {
  await writing(db, async () => {
    await db.meta.delete("backup-overtaken");
    await db.meta.put(begun);
    await db.meta.put({ key: "backup-files", ...files });
  });
}

/** What the backup that was begun is of. @throws {BackupOvertaken | BackupDiscarded} as {@link keepBackupState} does. */
export async function planOf(db: Database, begun: BackupRow): Promise<BackupPlan> {
  await expectHeld(db, begun);
  const files = await db.meta.get("backup-files");
  if (files?.key !== "backup-files") throw new BackupOvertaken();
  return { contents: begun.contents, files };
}

/**
 * Keeps how far a backup is.
 * @throws {BackupOvertaken | BackupDiscarded} where it was given up or discarded meanwhile
 */
export async function keepBackupState(db: Database, state: BackupRow): Promise<void> {
  await writing(db, async () => {
    await expectHeld(db, state);
    await db.meta.put(state);
  });
}

async function expectHeld(db: Database, { file }: BackupRow): Promise<void> {
  if ((await unfinishedBackup(db))?.file === file) return;
  const overtaken = await db.meta.get("backup-overtaken");
  throw overtaken?.key === "backup-overtaken" && overtaken.file === file
    ? new BackupOvertaken()
    : new BackupDiscarded();
}

/**
 * Gives up a backup that was not saved, in the transaction that is open where there is one. Whoever is writing it begins
 * it anew.
 */
export async function giveUpBackup(db: Database): Promise<void> {
  await db.transaction("rw", db.meta, async () => {
    const held = await unfinishedBackup(db);
    if (!held) return;
    await discardBackup(db, held.file);
    await db.meta.put({ key: "backup-overtaken", file: held.file });
  });
}

/** Forgets the backup in that file, which was saved or is not wanted; not another one. Whoever is writing it stops. */
export async function discardBackup(db: Database, file: string): Promise<void> {
  await db.transaction("rw", db.meta, async () => {
    if ((await unfinishedBackup(db))?.file === file) await db.meta.bulkDelete(["backup", "backup-files"]);
  });
}
