import { Fields } from "../../parts/forms/fields";
import { PartSays } from "../../parts/links/parts-say";
import { Words } from "../../../ui/words";
import { entryWords } from "../../words/entry-words";
import { scorecardLent } from "../../../domain/casework/scorecards";
import { t } from "../../../ui/texts";

export const scorecardLentWords = entryWords(scorecardLent, {
  name: "logTypeScorecardLent",
  line: ({ label = "" }) => label,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <Words>{payload.statement.caseId}</Words>],
        [t("scorecardCandidate"), <PartSays node={payload.statement.candidate} />],
        [t("scorecardOfficer"), <Words>{payload.statement.by}</Words>],
        [t("scorecardCommitment"), <code class="id">{payload.statement.commitment}</code>],
      ]}
    />
  ),
});
