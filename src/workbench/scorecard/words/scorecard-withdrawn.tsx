import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { PartSays } from "../../parts/links/parts-say";
import { entryWords } from "../../words/entry-words";
import { scorecardWithdrawn } from "../../../domain/casework/scorecards";
import { t } from "../../../ui/texts";

export const scorecardWithdrawnWords = entryWords(scorecardWithdrawn, {
  name: "logTypeScorecardWithdrawn",
  line: ({ label = "" }) => label,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={payload.caseId} />],
        [t("scorecardCandidate"), <PartSays node={payload.candidate} />],
        [t("scorecardReason"), payload.reason],
      ]}
    />
  ),
});
