import { REMINDER_DAYS, backupDueSince, reminderDays } from "../../../../domain/keeping/custody";
import type { Policy } from "../../../../domain/policy";
import { now, setPreference } from "../../../../platform";
import { BACKUP_REMINDER_DAYS, LAST_BACKUP } from "../../../../platform/kept";
import { firstEntryAt } from "../../../../storage/reading";
import { t } from "../../../../ui/texts";
import { useLive } from "../../../frame/use-live";
import { usePreference } from "../../../frame/use-preference";
import { LockedBy, isLocked } from "../../locked-by";
import { BackUp } from "./back-up";
import { StorageMeter } from "./storage-meter";

/** That the log outlives this computer: whether a backup is due, how much room there is, and when to be reminded of one. */
export function Backup({ policy }: { readonly policy: Policy | undefined }) {
  const own = usePreference(BACKUP_REMINDER_DAYS);
  const last = usePreference(LAST_BACKUP);
  const first = useLive(firstEntryAt, []);
  const locked = isLocked(policy, "backupReminderDays");
  const set = policy?.defaults.backupReminderDays;
  const days = reminderDays(locked ? set : (own ?? set));
  const isDue = backupDueSince(last, first, days, now()) !== undefined;
  return (
    <section class="upkeep-part" aria-labelledby="backup">
      <h2 id="backup">{t("backupTitle")}</h2>
      {isDue && <p class="notice">{t("backupDue")}</p>}
      <BackUp />
      <StorageMeter />
      <p>
        <label>
          {t("backupRemind")}{" "}
          <select
            value={String(days)}
            disabled={locked}
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
      <LockedBy policy={policy} setting="backupReminderDays" />
    </section>
  );
}
