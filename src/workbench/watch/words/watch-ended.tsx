import { watchEnded } from "../../../domain/casework/watch";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";

export const watchEndedWords = entryWords(watchEnded, {
  name: "logTypeWatchEnded",
  line: ({ label }) => label,
  Detail: ({ payload: { caseId, reason } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("watchReason"), reason],
      ]}
    />
  ),
});
