import type { BackupRow, Database } from "../../base/database";

/** Whether a backup was restored here and the log does not say so yet. */
export const isRestoreUnrecorded = async (db: Database): Promise<boolean> =>
  (await db.meta.get("restored")) !== undefined;

/** The backup that is being written, was cut off, or is whole and not yet saved. */
export async function unfinishedBackup(db: Database): Promise<BackupRow | undefined> {
  const held = await db.meta.get("backup");
  return held?.key === "backup" ? held : undefined;
}
