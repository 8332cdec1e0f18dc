import { alterationAccepted } from "../../../domain/casework/rules";
import { t } from "../../../ui/texts";
import { AlterationList } from "../../parts/alterations/alteration-list";
import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const alterationAcceptedWords = entryWords(alterationAccepted, {
  name: "logTypeAlterationAccepted",
  line: ({ label }) => label || t("rulesNoReason"),
  Detail: ({ payload: { caseId, by, reason, needs, alterations } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("rulesSaysBy"), by],
        [t("rulesSaysReason"), reason],
        [
          t(needs === 2 ? "rulesSaysAlterations" : "rulesSaysChanged"),
          <>
            {needs === 2 && <p>{t("rulesSaysWaits")}</p>}
            <AlterationList alterations={alterations} />
          </>,
        ],
      ]}
    />
  ),
});
