import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { RequirementName } from "./requirement-name-says";
import { entryWords } from "../../words/entry-words";
import { requirementDropped } from "../../../domain/casework/scorecards";
import { t } from "../../../ui/texts";

export const requirementDroppedWords = entryWords(requirementDropped, {
  name: "logTypeRequirementDropped",
  line: ({ label = "" }) => label,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={payload.caseId} />],
        [t("scorecardRequirement"), <RequirementName requirementId={payload.requirementId} />],
        [t("scorecardReason"), payload.reason],
      ]}
    />
  ),
});
