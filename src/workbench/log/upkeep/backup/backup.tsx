import { setPreference } from "../../../../platform";
import { BACKUP_REMINDER_DAYS } from "../../../../platform/kept";
import { t } from "../../../../ui/texts";
import { usePreference } from "../../../frame/use-preference";
import { BackUp } from "./back-up";
import { REMINDER_DAYS, reminderDays } from "./reminder-days";
import { StorageMeter } from "./storage-meter";

/** That the log outlives this computer: how much room there is, a backup, and when to be reminded of one. */
export function Backup() {
  const days = reminderDays(usePreference(BACKUP_REMINDER_DAYS));
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t("backupTitle")}</h2>
      <StorageMeter />
      <BackUp />
      <p>
        <label>
          {t("backupRemind")}{" "}
          <select
            value={String(days)}
            onChange={({ currentTarget }) => void setPreference(BACKUP_REMINDER_DAYS, Number(currentTarget.value))}
          >
            {REMINDER_DAYS.map((each) => (
              <option key={each} value={String(each)}>
                {each === 0 ? t("backupRemindNever") : t("backupRemindDays", String(each))}
              </option>
            ))}
          </select>
        </label>
      </p>
    </section>
  );
}
