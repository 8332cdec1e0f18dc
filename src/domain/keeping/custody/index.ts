import { backupMade } from "./backup-made";
import { backupRestored } from "./backup-restored";
import { caseExported } from "./case-exported";
import { caseImported } from "./case-imported";
import { evidenceViewed } from "./evidence-viewed";
import { SUMMARIES, SUMMARY_ALGORITHM, keyAnnounced } from "./key-announced";

export type { BackupWords } from "./backup-words";
export {
  SUMMARIES,
  SUMMARY_ALGORITHM,
  backupMade,
  backupRestored,
  caseExported,
  caseImported,
  evidenceViewed,
  keyAnnounced,
};

export const custodyActs = [
  caseExported,
  caseImported,
  evidenceViewed,
  backupMade,
  backupRestored,
  keyAnnounced,
] as const;
