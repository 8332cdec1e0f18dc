import { alterationRefused } from "../../../domain/casework/rules";
import { t } from "../../../ui/texts";
import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const alterationRefusedWords = entryWords(alterationRefused, {
  name: "logTypeAlterationRefused",
  line: ({ label }) => label,
  Detail: ({ payload: { caseId, by, reason } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("rulesSaysBy"), by],
        [t("rulesSaysReason"), reason],
      ]}
    />
  ),
});
