import { now } from "../../platform";
import { firstEntryAt } from "../../storage/reading";
import { t } from "../../ui/texts";
import { formatRoute } from "../router/format-route";
import { isBackupDue, reminderDays } from "../log/upkeep/backup/reminder-days";
import { useLive } from "./use-live";
import { usePreference } from "./use-preference";

/** Reminds of a backup, wherever the official is, when the last one is long ago. */
export function BackupReminder() {
  const first = useLive(firstEntryAt, []);
  const last = usePreference("lastBackup");
  const days = reminderDays(usePreference("backupReminderDays"));
  if (!isBackupDue(last, first, days, now())) return null;
  return (
    <div class="banner">
      <p role="status">
        {t("backupDue")} <a href={formatRoute({ view: "log", query: {}, maintenance: true })}>{t("backupDueWhere")}</a>
      </p>
    </div>
  );
}
