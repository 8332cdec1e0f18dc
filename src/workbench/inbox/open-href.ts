import type { InboxItem } from "../../storage/reading";
import { caseHref } from "../cases/links";
import { requestHref } from "../requests/links";
import { filingsHref } from "../service-requests/links";
import { upkeepHref } from "../settings/links";
import type { Address } from "../router/route";

/** Where an item belongs: the side of its case, or the room. */
export function openHref(item: InboxItem): Address | undefined {
  switch (item.kind) {
    case "backup":
      return upkeepHref();
    case "request":
      return requestHref(item.id);
    case "filing":
    case "unsure":
      return filingsHref(item.caseId);
    case "rule-set":
      return undefined;
    case "change":
    case "unread":
    case "retention":
      return caseHref(item.caseId);
    case "signature":
      return caseHref(item.caseId, item.of === "decision" ? "decision" : "plan");
    default:
      return caseHref(item.caseId, "plan");
  }
}

/** What the way there is called. */
export const openKey = ({ kind }: InboxItem) =>
  kind === "filing" || kind === "unsure"
    ? "inboxOpenFilings"
    : kind === "backup"
      ? "inboxOpenBackup"
      : kind === "request"
        ? "inboxOpenRequest"
        : "inboxOpenCase";
