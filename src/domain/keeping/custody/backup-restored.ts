import { defineAct } from "../../ledger/log";
import { BackupWords } from "./backup-words";

/** A backup was restored here, byte for byte; this installation's own log goes on beside what was in it. */
export const backupRestored = defineAct({
  type: "backup.restored",
  from: [],
  versions: [BackupWords],
  about: ({ file }) => ({ label: file }),
  project: () => [],
  writes: [],
  goesOutWith: [],
});
