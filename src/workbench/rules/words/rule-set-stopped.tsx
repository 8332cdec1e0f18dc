import { ruleSetStopped } from "../../../domain/casework/rules";
import { type TextKey, formatNumber, t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { RuleSetName } from "./rule-set-name-says";

const WHY: Readonly<Record<"budget" | "cycle" | "unreadable", TextKey>> = {
  budget: "rulesStopBudget",
  cycle: "rulesStopCycle",
  unreadable: "rulesStopUnreadable",
};

export const ruleSetStoppedWords = entryWords(ruleSetStopped, {
  name: "logTypeRuleSetStopped",
  line: ({ label }) => label,
  Detail: ({ payload: { ruleSetId, version, why, where } }) => (
    <Fields
      fields={[
        [t("rulesSaysRuleSet"), <RuleSetName ruleSetId={ruleSetId} />],
        [t("rulesSaysVersion"), formatNumber(version)],
        [t("rulesSaysStopped"), t(WHY[why])],
        [t("rulesSaysWhere"), where],
      ]}
    />
  ),
});
