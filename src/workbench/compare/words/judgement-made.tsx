import { judgementMade } from "../../../domain/casework/comparison";
import { formatNumber, t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { PartSays } from "../../parts/links/parts-say";
import { entryWords } from "../../words/entry-words";

export const judgementMadeWords = entryWords(judgementMade, {
  name: "logTypeJudgementMade",
  line: ({ label }) => label || t("judgementTakenBack"),
  Detail: ({ payload: { caseId, node, rank, reason } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("caseViewSubject"), <PartSays node={node} />],
        [t("judgementRank"), rank === null ? t("judgementTakenBack") : t("judgementRankOf", formatNumber(rank))],
        [t("workbenchGradeReason"), reason],
      ]}
    />
  ),
});
