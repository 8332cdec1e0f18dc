import { setPreference } from "../../../../platform";
import { t } from "../../../../ui/texts";
import { usePreference } from "../../../frame/use-preference";
import { BackUp } from "./back-up";
import { REMINDER_DAYS, reminderDays } from "./reminder-days";
import { Restore } from "./restore";
import { StorageMeter } from "./storage-meter";

/** That the log outlives this computer: how much room there is, a backup, and the way back from one. */
export function Durability() {
  const days = reminderDays(usePreference("backupReminderDays"));
  return (
    <section class="durability" aria-labelledby="durability">
      <h2 id="durability">{t("backupTitle")}</h2>
      <StorageMeter />
      <BackUp />
      <p>
        <label>
          {t("backupRemind")}{" "}
          <select
            value={String(days)}
            onChange={({ currentTarget }) => void setPreference("backupReminderDays", Number(currentTarget.value))}
          >
            {REMINDER_DAYS.map((each) => (
              <option key={each} value={String(each)}>
                {each === 0 ? t("backupRemindNever") : t("backupRemindDays", String(each))}
              </option>
            ))}
          </select>
        </label>
      </p>
      <h3>{t("restoreTitle")}</h3>
      <Restore />
    </section>
  );
}
