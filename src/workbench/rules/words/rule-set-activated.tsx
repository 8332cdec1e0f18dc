import { ruleSetActivated } from "../../../domain/casework/rules";
import { formatNumber, t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { RuleSetName } from "./rule-set-name-says";

export const ruleSetActivatedWords = entryWords(ruleSetActivated, {
  name: "logTypeRuleSetActivated",
  line: ({ label }) => label || t("rulesNoReason"),
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("rulesSaysRuleSet"), <RuleSetName ruleSetId={payload.ruleSetId} />],
        [t("rulesSaysVersion"), formatNumber(payload.version)],
        [t("rulesSaysReason"), payload.reason],
      ]}
    />
  ),
});
