import type { GroupName } from "../../domain/casework/inbox";
import { type TextKey, t } from "../../ui/texts";

const WHEN: Readonly<Record<Extract<GroupName, { by: "day" }>["when"], TextKey>> = {
  today: "inboxToday",
  week: "inboxThisWeek",
  earlier: "inboxEarlier",
  "running-out": "inboxRunningOut",
};

/** What a group is called; a case by its number and title. */
export function groupWords(name: GroupName, titles: ReadonlyMap<string, string>): string {
  if (name.by === "day") return t(WHEN[name.when]);
  if (name.caseId === "") return t("inboxOfNoCase");
  return [name.caseId, titles.get(name.caseId)].filter(Boolean).join(" · ");
}
