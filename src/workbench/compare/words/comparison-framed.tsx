import { comparisonFramed } from "../../../domain/casework/comparison";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { PartsSay } from "../../parts/links/parts-say";
import { entryWords } from "../../words/entry-words";

export const comparisonFramedWords = entryWords(comparisonFramed, {
  name: "logTypeComparisonFramed",
  line: ({ label }) => label || t("comparisonNoCriteria"),
  Detail: ({ payload: { caseId, frame } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("comparisonAlternatives"), frame.alternatives.length > 0 && <PartsSay nodes={frame.alternatives} />],
        [t("comparisonCriteria"), frame.criteria.map(({ name }) => name).join(", ")],
        [t("comparisonLimits"), frame.limits.map(({ name }) => name).join(", ")],
      ]}
    />
  ),
});
