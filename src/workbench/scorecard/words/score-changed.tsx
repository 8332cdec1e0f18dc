import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { PartSays } from "../../parts/links/parts-say";
import { RequirementName } from "./requirement-name-says";
import { entryWords } from "../../words/entry-words";
import { scoreChanged } from "../../../domain/casework/scorecards";
import { scoreWord } from "../../parts/scores/score-word";
import { t } from "../../../ui/texts";

export const scoreChangedWords = entryWords(scoreChanged, {
  name: "logTypeScoreChanged",
  line: ({ label = "" }) => label,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={payload.caseId} />],
        [t("scorecardCandidate"), <PartSays node={payload.candidate} />],
        [t("scorecardRequirement"), <RequirementName requirementId={payload.requirementId} />],
        [t("scorecardScore"), t("scorecardFromTo", scoreWord(payload.from), scoreWord(payload.to))],
        [t("scorecardReason"), payload.reason],
      ]}
    />
  ),
});
