import { planAltered } from "../../../domain/casework/plan";
import { t } from "../../../ui/texts";
import { AlterationList } from "../../parts/alterations/alteration-list";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { CitesSay } from "../../parts/plan/cites-say";
import { entryWords } from "../../words/entry-words";

export const planAlteredWords = entryWords(planAltered, {
  name: "logTypePlanAltered",
  line: ({ label }) => label || t("planAlteredLine"),
  Detail: ({ payload: { caseId, alterations, reason, cites } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("planAlterations"), <AlterationList alterations={alterations} />],
        [t("planReason"), reason],
        [t("planCites"), cites.length > 0 && <CitesSay cites={cites} />],
      ]}
    />
  ),
});
