/** After how many days without a backup the official is reminded of it; 0 is never. */
export const REMINDER_DAYS = [7, 30, 90, 0] as const;
const USUAL = 30;
const DAY_MS = 86_400_000;

/** What was chosen, where it is one of these. */
export const reminderDays = (held: number | undefined): number => REMINDER_DAYS.find((days) => days === held) ?? USUAL;

/** Since when (ISO 8601) there has been something to lose and no backup, where one is due after so many days; 0 is never. */
export function backupDueSince(
  last: string | undefined,
  firstEntry: string | undefined,
  days: number,
  now: string,
): string | undefined {
  const since = last ?? firstEntry;
  const isDue = days > 0 && since !== undefined && Date.parse(now) - Date.parse(since) > days * DAY_MS;
  return isDue ? since : undefined;
}
