import { inboxItemSorted } from "../../../domain/casework/inbox";
import { formatDay } from "../../../ui/dates";
import { type TextKey, t } from "../../../ui/texts";
import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

const KINDS: Readonly<Record<string, TextKey>> = {
  proposal: "inboxItemProposal",
  change: "inboxItemChange",
  task: "inboxItemTask",
  signature: "inboxItemSignature",
  "rule-set": "inboxItemRuleSet",
  backup: "inboxItemBackup",
};
const SORTED = {
  done: "inboxSortedDone",
  later: "inboxSortedLater",
  open: "inboxSortedOpen",
} as const satisfies Record<string, TextKey>;

const kindOf = (item: string): string => {
  const key = KINDS[item.split(" ")[0] ?? ""];
  return key ? t(key) : item;
};

export const inboxItemSortedWords = entryWords(inboxItemSorted, {
  name: "logTypeInboxItemSorted",
  line: () => t("inboxSortedLine"),
  Detail: ({ payload: { item, caseId, as, until } }) => (
    <Fields
      fields={[
        [t("inboxSaysItem"), kindOf(item)],
        [t("caseViewCase"), caseId !== "" && <CaseLink caseId={caseId} />],
        [t("inboxSaysSorted"), t(SORTED[as])],
        [t("inboxSaysUntil"), until !== "" && formatDay(until)],
      ]}
    />
  ),
});
