import { caseClosed } from "../../../domain/casework/cases";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";

export const caseClosedWords = entryWords(caseClosed, {
  name: "logTypeCaseClosed",
  line: ({ label, caseId }) => label || (caseId === undefined ? "" : t("logLineNoOutcome")),
  Detail: ({ payload: { caseId, outcome } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("caseViewOutcomeName"), outcome],
      ]}
    />
  ),
});
