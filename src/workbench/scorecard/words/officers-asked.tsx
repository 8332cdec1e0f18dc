import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { formatNumber, t } from "../../../ui/texts";
import { officersAsked } from "../../../domain/casework/scorecards";

export const officersAskedWords = entryWords(officersAsked, {
  name: "logTypeOfficersAsked",
  line: ({ label = "" }) => label,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={payload.caseId} />],
        [t("scorecardOfficers"), formatNumber(payload.officers)],
      ]}
    />
  ),
});
