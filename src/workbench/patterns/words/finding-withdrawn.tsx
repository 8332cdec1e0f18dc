import { findingWithdrawn } from "../../../domain/casework/findings";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";

export const findingWithdrawnWords = entryWords(findingWithdrawn, {
  name: "logTypeFindingWithdrawn",
  line: ({ caseId }) => caseId ?? t("findingOnNoCase"),
  Detail: ({ payload: { caseId } }) => (
    <Fields fields={[[t("caseViewCase"), caseId === null ? t("findingOnNoCase") : <CaseLink caseId={caseId} />]]} />
  ),
});
