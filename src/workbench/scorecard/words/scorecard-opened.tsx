import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { PartSays } from "../../parts/links/parts-say";
import { RequirementName } from "./requirement-name-says";
import { Words } from "../../../ui/words";
import { entryWords } from "../../words/entry-words";
import { scoreWord } from "../../parts/scores/score-word";
import { scorecardOpened } from "../../../domain/casework/scorecards";
import { t } from "../../../ui/texts";

export const scorecardOpenedWords = entryWords(scorecardOpened, {
  name: "logTypeScorecardOpened",
  line: ({ label = "" }) => label,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={payload.card.caseId} />],
        [t("scorecardCandidate"), <PartSays node={payload.card.candidate} />],
        [t("scorecardOfficer"), <Words>{payload.card.by}</Words>],
        [
          t("scorecardScores"),
          <ul class="plain">
            {payload.card.scores.map(({ requirementId, score, reason }) => (
              <li key={requirementId}>
                <RequirementName requirementId={requirementId} />: <b>{scoreWord(score)}</b>
                {reason !== "" && (
                  <>
                    {" · "}
                    <Words>{reason}</Words>
                  </>
                )}
              </li>
            ))}
          </ul>,
        ],
      ]}
    />
  ),
});
