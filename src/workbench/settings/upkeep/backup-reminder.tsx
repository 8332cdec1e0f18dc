import { backupDueSince, reminderDays } from "../../../domain/keeping/custody";
import { now } from "../../../platform";
import { BACKUP_REMINDER_DAYS, LAST_BACKUP } from "../../../platform/kept";
import { firstEntryAt } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { usePreference } from "../../frame/use-preference";
import { upkeepHref } from "../links";
import { isLocked } from "../locked-by";
import { usePolicy } from "../../frame/use-policy";

/** Reminds of a backup, wherever the official is, when the last one is long ago. */
export function BackupReminder() {
  const first = useLive(firstEntryAt, []);
  const last = usePreference(LAST_BACKUP);
  const own = usePreference(BACKUP_REMINDER_DAYS);
  const policy = usePolicy();
  const set = policy?.defaults.backupReminderDays;
  const days = reminderDays(isLocked(policy, "backupReminderDays") ? set : (own ?? set));
  if (backupDueSince(last, first, days, now()) === undefined) return null;
  return (
    <div class="banner">
      <p role="status">
        {t("backupDue")} <a href={upkeepHref()}>{t("backupDueWhere")}</a>
      </p>
    </div>
  );
}
