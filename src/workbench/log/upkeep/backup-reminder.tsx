import { now } from "../../../platform";
import { BACKUP_REMINDER_DAYS, LAST_BACKUP } from "../../../platform/kept";
import { firstEntryAt } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { usePreference } from "../../frame/use-preference";
import { maintenanceHref } from "../links";
import { isBackupDue, reminderDays } from "./backup/reminder-days";

/** Reminds of a backup, wherever the official is, when the last one is long ago. */
export function BackupReminder() {
  const first = useLive(firstEntryAt, []);
  const last = usePreference(LAST_BACKUP);
  const days = reminderDays(usePreference(BACKUP_REMINDER_DAYS));
  if (!isBackupDue(last, first, days, now())) return null;
  return (
    <div class="banner">
      <p role="status">
        {t("backupDue")} <a href={maintenanceHref()}>{t("backupDueWhere")}</a>
      </p>
    </div>
  );
}
