import type { WatchedChange } from "../../domain/casework/watch";
import type { InboxItem } from "../../storage/reading";
import { formatDay } from "../../ui/dates";
import { propertyName } from "../../ui/property-names";
import { statusWord } from "../parts/service-status";
import { type TextKey, t, tn } from "../../ui/texts";

const KINDS: Readonly<Record<InboxItem["kind"], TextKey>> = {
  proposal: "inboxItemProposal",
  notice: "inboxItemNotice",
  signature: "inboxItemSignature",
  change: "inboxItemChange",
  unread: "inboxItemWatch",
  task: "inboxItemTask",
  milestone: "inboxItemMilestone",
  retention: "inboxItemRetention",
  request: "inboxItemRequest",
  filing: "inboxItemFiling",
  unsure: "inboxItemFiling",
  backup: "inboxItemBackup",
  "rule-set": "inboxItemRuleSet",
};
export const kindWords = (kind: InboxItem["kind"]): string => t(KINDS[kind]);

/** So many changes are named in a line. */
const FEW = 2;

/** What an item says, in a line. */
export function titleWords(item: InboxItem): string {
  switch (item.kind) {
    case "change": {
      const { changes } = item.row;
      const named = changes.slice(0, FEW).map(changeWords);
      const more = changes.length - named.length;
      return `${item.title}: ${[...named, ...(more > 0 ? [tn("inboxMoreChanges", more)] : [])].join(", ")}`;
    }
    case "unread":
      return t("inboxUnread", item.title);
    case "backup":
      return t("inboxBackupDue", formatDay(item.since));
    case "retention":
      return t("inboxRetentionOver", item.title);
    case "request":
      return t("inboxRequestDue", item.title);
    case "filing":
      return t("inboxFilingStands", item.title, statusWord(item.status));
    case "unsure":
      return t("inboxFilingUnsure", item.title);
    case "rule-set":
      return t("inboxRuleSetStopped", item.title);
    case "signature":
      return t(
        item.of === "task" ? "inboxSignTask" : item.of === "decision" ? "inboxSignDecision" : "inboxSignProposal",
        item.title,
      );
    default:
      return item.title;
  }
}

/** "Rating 4.5 → 4.3": the page's own words. */
function changeWords({ field, property, was, now }: WatchedChange): string {
  if (field === "review-below") return t("watchNewReview");
  return t(
    "inboxFromTo",
    fieldName(field, property),
    was.join(", ") || t("inboxNothing"),
    now.join(", ") || t("inboxNothing"),
  );
}

/** What something is that changed. */
export function fieldName(field: WatchedChange["field"], property: string): string {
  if (field === "fact") return propertyName(property);
  if (field === "review-below") return t("watchNewReview");
  return t(field === "rating" ? "watchFieldRating" : "watchFieldCount");
}

/** When an item runs out, or comes back. */
export function dueWords(item: InboxItem, today: string): string {
  if (item.sorted === "later") return t("inboxBackOn", formatDay(item.until));
  if (item.kind === "retention") return t("inboxOverSince", formatDay(item.due));
  if (item.kind !== "task" && item.kind !== "milestone" && item.kind !== "request") return "";
  if (item.due === today) return t("inboxDueToday");
  return t(item.due < today ? "inboxOverdue" : "inboxDueBy", formatDay(item.due));
}
