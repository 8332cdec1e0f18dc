import { legalBasisSet } from "../../../domain/casework/protection";
import { basisWords } from "../../../domain/keeping/protection";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";
import { languageHere } from "../../parts/protection/language-here";

export const legalBasisSetWords = entryWords(legalBasisSet, {
  name: "logTypeLegalBasisSet",
  line: ({ label = "" }) => label || t("protectionBasisTakenBack"),
  Detail: ({ payload: { caseId, basis } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("protectionBasisName"), basisWords(basis, languageHere()) || t("protectionBasisTakenBack")],
      ]}
    />
  ),
});
