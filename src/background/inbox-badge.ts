import { backupDueSince, reminderDays } from "../domain/keeping/custody";
import { getPreference, localDay, now, onPreference, setBadge } from "../platform";
import { BACKUP_REMINDER_DAYS, INBOX_BADGE, LAST_BACKUP } from "../platform/kept";
import { type Database, countInbox, firstEntryAt } from "../storage/reading";

/** There is no room for more on the button. */
const MOST = 999;

/** Puts how much is in the inbox on the toolbar button, where the official wants it there. */
export async function showBadge(db: Database): Promise<void> {
  await setBadge(await badgeText(db));
}

async function badgeText(db: Database): Promise<string> {
  if ((await getPreference(INBOX_BADGE)) !== true) return "";
  const days = reminderDays(await getPreference(BACKUP_REMINDER_DAYS));
  const backupDue = backupDueSince(await getPreference(LAST_BACKUP), await firstEntryAt(db), days, now());
  const count = await countInbox(db, { today: localDay(now()), backupDue });
  return count === 0 ? "" : count > MOST ? `${MOST}+` : String(count);
}

/** Tells when what the badge rests on changes, beside the log. */
export function onBadgeChoice(listener: () => void): void {
  onPreference(INBOX_BADGE, listener);
  onPreference(BACKUP_REMINDER_DAYS, listener);
  onPreference(LAST_BACKUP, listener);
}
