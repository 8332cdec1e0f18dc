import { formatShortDay } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { usePlanning } from "../planning";

/** A day, marked where it is today or over and the task is still open. */
export function DueSays({ due, isOpen }: { readonly due: string; readonly isOpen: boolean }) {
  const { today } = usePlanning();
  if (due === "") return null;
  // A day is that day everywhere: it is told as one at noon, which no time zone makes another.
  const day = formatShortDay(`${due}T12:00:00`);
  if (isOpen && due === today) return <b class="plan-due">{t("planToday")}</b>;
  if (isOpen && due < today) return <b class="plan-over">{t("planOverdue", day)}</b>;
  return <time dateTime={due}>{day}</time>;
}
