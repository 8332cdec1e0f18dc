import { backupRestored } from "../../../domain/keeping/custody";
import { entryWords } from "../../words/entry-words";
import { BackupSays } from "./backup-says";

export const backupRestoredWords = entryWords(backupRestored, {
  name: "logTypeBackupRestored",
  line: ({ label }) => label,
  Detail: BackupSays,
});
