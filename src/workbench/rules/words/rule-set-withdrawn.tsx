import { ruleSetWithdrawn } from "../../../domain/casework/rules";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { RuleSetName } from "./rule-set-name-says";

export const ruleSetWithdrawnWords = entryWords(ruleSetWithdrawn, {
  name: "logTypeRuleSetWithdrawn",
  line: ({ label }) => label,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("rulesSaysRuleSet"), <RuleSetName ruleSetId={payload.ruleSetId} />],
        [t("rulesSaysReason"), payload.reason],
      ]}
    />
  ),
});
