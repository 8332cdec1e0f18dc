import { alterationLapsed } from "../../../domain/casework/rules";
import { t } from "../../../ui/texts";
import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const alterationLapsedWords = entryWords(alterationLapsed, {
  name: "logTypeAlterationLapsed",
  line: () => t("rulesLapsedLine"),
  Detail: ({ payload: { caseId, why } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("rulesSaysLapsed"), t(why === "evidence" ? "rulesLapsedEvidence" : "rulesLapsedRuleSet")],
      ]}
    />
  ),
});
