import { caseImported } from "../../../domain/keeping/custody";
import { t, tn } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { fileFields } from "../../parts/forms/file-fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";

export const caseImportedWords = entryWords(caseImported, {
  name: "logTypeCaseImported",
  line: ({ label }) => label,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={payload.caseId} />],
        ...fileFields(payload),
        [t("custodyFrom"), <span class="id">{payload.origin}</span>],
        [t("custodyVerdict"), payload.verdict === "sound" ? t("custodySound") : tn("custodyUnsound", payload.findings)],
      ]}
    />
  ),
});
