import { CaseLink } from "../../parts/links/case-link";
import { CitesSay } from "../../parts/plan/cites-say";
import { Fields } from "../../parts/forms/fields";
import { PartSays } from "../../parts/links/parts-say";
import { RequirementName } from "./requirement-name-says";
import { entryWords } from "../../words/entry-words";
import { evidenceUnmapped } from "../../../domain/casework/scorecards";
import { t } from "../../../ui/texts";

export const evidenceUnmappedWords = entryWords(evidenceUnmapped, {
  name: "logTypeEvidenceUnmapped",
  line: ({ caseId = "" }) => caseId,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={payload.caseId} />],
        [t("scorecardCandidate"), <PartSays node={payload.candidate} />],
        [t("scorecardRequirement"), <RequirementName requirementId={payload.requirementId} />],
        [t("scorecardEvidence"), <CitesSay cites={[payload.fact]} />],
      ]}
    />
  ),
});
