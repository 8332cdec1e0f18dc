import { backupMade } from "../../../domain/keeping/custody";
import { entryWords } from "../../words/entry-words";
import { BackupSays } from "./backup-says";

export const backupMadeWords = entryWords(backupMade, {
  name: "logTypeBackupMade",
  line: ({ label }) => label,
  Detail: BackupSays,
});
