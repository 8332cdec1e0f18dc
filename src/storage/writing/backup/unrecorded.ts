import { backupMade, backupRestored } from "../../../domain/keeping/custody";
import { type Draft, draft } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { unfinishedBackup } from "../../reading/backup/unfinished";

/** The entries for a backup that was made or restored and that the log does not speak of yet; told once, in the append's own transaction. */
export async function unrecordedBackups(db: Database): Promise<Draft[]> {
  const drafts: Draft[] = [];
  const restored = await db.meta.get("restored");
  if (restored?.key === "restored") {
    drafts.push(draft(backupRestored, restored.words));
    await db.meta.delete("restored");
  }
  const backup = await unfinishedBackup(db);
  if (backup?.made && !backup.isRecorded) {
    drafts.push(draft(backupMade, backup.made));
    await db.meta.put({ ...backup, isRecorded: true });
  }
  return drafts;
}
