import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { PartSays } from "../../parts/links/parts-say";
import { candidateAdded } from "../../../domain/casework/scorecards";
import { entryWords } from "../../words/entry-words";
import { letterOf } from "../../parts/scores/letter-of";
import { t } from "../../../ui/texts";

export const candidateAddedWords = entryWords(candidateAdded, {
  name: "logTypeCandidateAdded",
  line: ({ caseId = "" }) => caseId,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={payload.caseId} />],
        [t("scorecardCandidate"), <PartSays node={payload.candidate} />],
        [t("scorecardCalled"), letterOf(payload.number)],
      ]}
    />
  ),
});
