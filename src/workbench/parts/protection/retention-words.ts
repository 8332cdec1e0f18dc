import type { RetentionClock } from "../../../domain/casework/protection";
import { formatDay } from "../../../ui/dates";
import { t, tn } from "../../../ui/texts";

/** How a case's retention stands, in a sentence. */
export function retentionWords(clock: RetentionClock): string {
  switch (clock.at) {
    case "open":
      return clock.months === undefined ? t("retentionUnsaid") : tn("retentionOpen", clock.months);
    case "unsaid":
      return t("retentionUnsaid");
    case "unreadable":
      return t("retentionUnreadable");
    default:
      return [dueWords(clock), clock.at === "held" ? t("retentionWaits") : ""].filter(Boolean).join(" ");
  }
}

function dueWords({ due, months, by }: Extract<RetentionClock, { readonly due: string }>): string {
  const day = formatDay(due);
  if (months === undefined || by === "day") return t("retentionDueDay", day);
  return tn(by === "policy" ? "retentionDuePolicy" : "retentionDueOfficial", months, day);
}
