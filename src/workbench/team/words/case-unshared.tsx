import { caseUnshared } from "../../../domain/casework/sharing";
import { t } from "../../../ui/texts";
import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const caseUnsharedWords = entryWords(caseUnshared, {
  name: "logTypeCaseUnshared",
  line: ({ caseId = "" }) => caseId,
  Detail: ({ payload: { caseId } }) => <Fields fields={[[t("caseViewCase"), <CaseLink caseId={caseId} />]]} />,
});
