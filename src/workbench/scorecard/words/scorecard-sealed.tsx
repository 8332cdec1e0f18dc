import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { PartSays } from "../../parts/links/parts-say";
import { Words } from "../../../ui/words";
import { entryWords } from "../../words/entry-words";
import { scorecardSealed } from "../../../domain/casework/scorecards";
import { t } from "../../../ui/texts";

export const scorecardSealedWords = entryWords(scorecardSealed, {
  name: "logTypeScorecardSealed",
  line: ({ label = "" }) => label,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={payload.caseId} />],
        [t("scorecardCandidate"), <PartSays node={payload.candidate} />],
        [t("scorecardOfficer"), <Words>{payload.by}</Words>],
        [t("scorecardCommitment"), <code class="id">{payload.commitment}</code>],
        [
          t("scorecardWhere"),
          payload.elsewhere === null ? t("scorecardHere") : t("scorecardElsewhere", payload.elsewhere.origin),
        ],
      ]}
    />
  ),
});
