import { alterationCountersigned } from "../../../domain/casework/rules";
import { t } from "../../../ui/texts";
import { AlterationList } from "../../parts/alterations/alteration-list";
import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const alterationCountersignedWords = entryWords(alterationCountersigned, {
  name: "logTypeAlterationCountersigned",
  line: ({ label }) => label,
  Detail: ({ payload: { caseId, by, reason, alterations, elsewhere } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("rulesSaysSecond"), t(elsewhere ? "rulesSaysSecondElsewhere" : "rulesSaysSecondHere", by)],
        [t("rulesSaysReason"), reason],
        [t("rulesSaysChanged"), <AlterationList alterations={alterations} />],
      ]}
    />
  ),
});
