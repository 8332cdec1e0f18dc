import type { BackupRow, Database } from "../database";
import { writing } from "../write";
import type { BackupPlan } from "./backup-members";

/** Thrown where what a backup was begun with is not there any more: it is to be begun anew. */
export class BackupOvertaken extends Error {}

export async function unfinishedBackup(db: Database): Promise<BackupRow | undefined> {
  const held = await db.meta.get("backup");
  return held?.key === "backup" ? held : undefined;
}

/** Begins a backup; another one that was begun is given up. */
export async function beginBackup(db: Database, begun: BackupRow, files: BackupPlan["files"]): Promise<void> {
  await writing(db, async () => {
    await db.meta.put(begun);
    await db.meta.put({ key: "backup-files", ...files });
  });
}

/** What the backup that was begun is of. */
export async function planOf(db: Database, { contents }: BackupRow): Promise<BackupPlan> {
  const files = await db.meta.get("backup-files");
  if (files?.key !== "backup-files") throw new BackupOvertaken();
  return { contents, files };
}

/** Keeps how far a backup is. @throws {BackupOvertaken} where it was given up meanwhile. */
export async function keepBackupState(db: Database, state: BackupRow): Promise<void> {
  await writing(db, async () => {
    if ((await unfinishedBackup(db))?.file !== state.file) throw new BackupOvertaken();
    await db.meta.put(state);
  });
}

/** Gives up a backup that was not saved, in the transaction that is open where there is one. */
export const giveUpBackup = (db: Database): Promise<void> => db.meta.bulkDelete(["backup", "backup-files"]);
