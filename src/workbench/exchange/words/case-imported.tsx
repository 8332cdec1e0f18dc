import { caseImported } from "../../../domain/keeping/custody";
import type { PayloadOf } from "../../../domain/ledger/log";
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
        [t("custodyVerdict"), verdictOf(payload)],
      ]}
    />
  ),
});

function verdictOf({ verdict, findings }: PayloadOf<typeof caseImported>): string {
  if (verdict === "changed") return tn("custodyUnsound", findings);
  return t(verdict === "sound" ? "custodySound" : "custodyPartly");
}
