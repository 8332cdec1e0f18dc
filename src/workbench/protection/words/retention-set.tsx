import { type RetentionRule, retentionSet } from "../../../domain/casework/protection";
import { formatDay } from "../../../ui/dates";
import { t, tn } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";

export const retentionSetWords = entryWords(retentionSet, {
  name: "logTypeRetentionSet",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { caseId, rule, reason } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("retentionName"), ruleWords(rule)],
        [t("protectionReason"), reason],
      ]}
    />
  ),
});

function ruleWords(rule: RetentionRule): string {
  if (rule.is === "nothing") return t("retentionTakenBack");
  return rule.is === "day" ? t("retentionNotBefore", formatDay(rule.until)) : tn("monthsDone", rule.months);
}
