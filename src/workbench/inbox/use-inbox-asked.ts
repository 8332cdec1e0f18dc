import { backupDueSince, reminderDays } from "../../domain/keeping/custody";
import { localDay, now } from "../../platform";
import { BACKUP_REMINDER_DAYS, LAST_BACKUP } from "../../platform/kept";
import { type InboxAsked, firstEntryAt } from "../../storage/reading";
import { useLive } from "../frame/use-live";
import { usePreference } from "../frame/use-preference";
import { useRetentionMonths } from "../parts/protection/use-retention-months";
import { useToday } from "./use-today";

/** What the inbox is asked by: the day, whether a backup is due, and how long evidence is kept. `inputs` is all of it, to be compared. */
export function useInboxAsked(): InboxAsked & { readonly inputs: readonly unknown[] } {
  const today = useToday();
  const first = useLive(firstEntryAt, []);
  const last = usePreference(LAST_BACKUP);
  const days = reminderDays(usePreference(BACKUP_REMINDER_DAYS));
  const backupDue = backupDueSince(last, first, days, now());
  const months = useRetentionMonths();
  const retention = months && { months, dayOf: localDay };
  return { today, backupDue, retention, inputs: [today, backupDue, JSON.stringify(months)] };
}
