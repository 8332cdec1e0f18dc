import { defineEntry } from "../../ledger/log";
import { BackupWords } from "./backup-words";

/** The whole log, as it was before this entry, was written to an encrypted file. */
export const backupMade = defineEntry({
  type: "backup.made",
  payload: BackupWords,
  about: ({ file }) => ({ label: file }),
  project: () => [],
});
