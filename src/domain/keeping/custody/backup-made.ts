import { defineAct } from "../../ledger/log";
import { BackupWords } from "./backup-words";

/** The whole log, as it was before this entry, was written to an encrypted file. */
export const backupMade = defineAct({
  type: "backup.made",
  from: [],
  versions: [BackupWords],
  about: ({ file }) => ({ label: file }),
  project: () => [],
  writes: [],
  goesOutWith: [],
});
