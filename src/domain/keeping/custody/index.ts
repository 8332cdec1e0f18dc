import { backupMade } from "./backup-made";
import { backupRestored } from "./backup-restored";
import { caseExported } from "./case-exported";
import { caseImported } from "./case-imported";
import { EXEMPTIONS, type Exemption, disclosureMade } from "./disclosure-made";
import { evidenceViewed } from "./evidence-viewed";
import { MOST_POLICY, policyChanged } from "./policy-changed";
import { SUMMARIES, SUMMARY_ALGORITHM, keyAnnounced } from "./key-announced";

export { REMINDER_DAYS, backupDueSince, reminderDays } from "./backup-due";
export type { BackupWords } from "./backup-words";
export type { Exemption };
export {
  EXEMPTIONS,
  MOST_POLICY,
  SUMMARIES,
  SUMMARY_ALGORITHM,
  backupMade,
  backupRestored,
  caseExported,
  caseImported,
  disclosureMade,
  evidenceViewed,
  keyAnnounced,
  policyChanged,
};

export const custodyActs = [
  caseExported,
  caseImported,
  evidenceViewed,
  backupMade,
  backupRestored,
  keyAnnounced,
  policyChanged,
  disclosureMade,
] as const;
