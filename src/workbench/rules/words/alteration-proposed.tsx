import { alterationProposed } from "../../../domain/casework/rules";
import { formatNumber, t } from "../../../ui/texts";
import { AlterationList } from "../../parts/alterations/alteration-list";
import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { RuleSetName } from "./rule-set-name-says";

export const alterationProposedWords = entryWords(alterationProposed, {
  name: "logTypeAlterationProposed",
  line: ({ label }) => label,
  Detail: ({ payload: { caseId, ruleSetId, version, outcome, inputs, alterations } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("rulesSaysOutcome"), outcome],
        [t("rulesSaysRuleSet"), <RuleSetName ruleSetId={ruleSetId} />],
        [t("rulesSaysVersion"), formatNumber(version)],
        ...inputs.map(({ name, value }) => [name, said(value)] as const),
        [t("rulesSaysAlterations"), <AlterationList alterations={alterations} />],
      ]}
    />
  ),
});

const said = (value: string | number | boolean | null): string =>
  value === null ? t("rulesUnknownValue") : typeof value === "number" ? formatNumber(value) : String(value);
