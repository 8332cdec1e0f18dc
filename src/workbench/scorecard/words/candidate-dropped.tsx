import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { PartSays } from "../../parts/links/parts-say";
import { candidateDropped } from "../../../domain/casework/scorecards";
import { entryWords } from "../../words/entry-words";
import { t } from "../../../ui/texts";

export const candidateDroppedWords = entryWords(candidateDropped, {
  name: "logTypeCandidateDropped",
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
