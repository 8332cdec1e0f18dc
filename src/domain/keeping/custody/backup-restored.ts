import { defineEntry } from "../../ledger/log";
import { BackupWords } from "./backup-words";

/** A backup was restored here, byte for byte; this installation's own log goes on beside what was in it. */
export const backupRestored = defineEntry({
  type: "backup.restored",
  payload: BackupWords,
  about: ({ file }) => ({ label: file }),
  project: () => [],
});
