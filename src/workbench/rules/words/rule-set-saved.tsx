import { ruleSetSaved } from "../../../domain/casework/rules";
import { formatNumber, t } from "../../../ui/texts";
import { caseKindName } from "../../../ui/case-kind-names";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const ruleSetSavedWords = entryWords(ruleSetSaved, {
  name: "logTypeRuleSetSaved",
  line: ({ label }) => label,
  Detail: ({ payload: { name, version, kind, bindings, effects, signatures, note } }) => (
    <Fields
      fields={[
        [t("rulesSaysRuleSet"), name],
        [t("rulesSaysVersion"), formatNumber(version)],
        [t("rulesSaysKind"), caseKindName(kind)],
        [t("rulesSaysInputs"), bindings.map((binding) => binding.name).join(", ")],
        [t("rulesSaysEffects"), effects.map(({ when }) => when).join(", ")],
        [t("rulesSaysSignatures"), formatNumber(signatures)],
        [t("rulesSaysNote"), note],
      ]}
    />
  ),
});
