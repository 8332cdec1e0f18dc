/** After how many days without a backup the workbench reminds of it; 0 is never. */
export const REMINDER_DAYS = [7, 30, 90, 0] as const;
const USUAL = 30;
const DAY_MS = 86_400_000;

export const reminderDays = (held: number | undefined): number => REMINDER_DAYS.find((days) => days === held) ?? USUAL;

/** Whether a backup is due: none was made in so many days, and there has been something to lose for as long. */
export function isBackupDue(
  last: string | undefined,
  firstEntry: string | undefined,
  days: number,
  now: string,
): boolean {
  const since = last ?? firstEntry;
  return days > 0 && since !== undefined && Date.parse(now) - Date.parse(since) > days * DAY_MS;
}
