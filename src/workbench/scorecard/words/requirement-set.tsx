import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { Words } from "../../../ui/words";
import { entryWords } from "../../words/entry-words";
import { formatNumber, t } from "../../../ui/texts";
import { requirementSet } from "../../../domain/casework/scorecards";

export const requirementSetWords = entryWords(requirementSet, {
  name: "logTypeRequirementSet",
  line: ({ label = "" }) => label,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={payload.caseId} />],
        [t("scorecardRequirement"), <Words>{payload.says.name}</Words>],
        [t("scorecardMust"), payload.says.must && t("scorecardMustYes")],
        [t("scorecardWeight"), t("scorecardWeightOf", formatNumber(payload.says.weight))],
        [t("scorecardCounts"), <Words>{payload.says.evidence}</Words>],
        [t("scorecardReason"), payload.reason],
      ]}
    />
  ),
});
