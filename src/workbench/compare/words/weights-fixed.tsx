import { weightsFixed } from "../../../domain/casework/comparison";
import { formatNumber, t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";

export const weightsFixedWords = entryWords(weightsFixed, {
  name: "logTypeWeightsFixed",
  line: ({ label }) => label || t("weightsFirst"),
  Detail: ({ payload: { caseId, criteria, weights, reason } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        ...criteria.map(
          ({ criterionId, name }) =>
            [name, formatNumber(weights.of.find((one) => one.criterionId === criterionId)?.points ?? 0)] as const,
        ),
        [t("workbenchGradeReason"), reason],
      ]}
    />
  ),
});
