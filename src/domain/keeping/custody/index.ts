import { backupMade } from "./backup-made";
import { backupRestored } from "./backup-restored";
import { caseExported } from "./case-exported";
import { caseImported } from "./case-imported";
import { evidenceViewed } from "./evidence-viewed";

export type { BackupWords } from "./backup-words";
export { backupMade, backupRestored, caseExported, caseImported, evidenceViewed };

export const custodyActs = [caseExported, caseImported, evidenceViewed, backupMade, backupRestored] as const;
