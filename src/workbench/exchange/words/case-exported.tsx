import { caseExported } from "../../../domain/keeping/custody";
import { formatNumber, t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { fileFields } from "../../parts/forms/file-fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";

export const caseExportedWords = entryWords(caseExported, {
  name: "logTypeCaseExported",
  line: ({ label }) => label,
  Detail: ({ payload }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={payload.caseId} />],
        ...fileFields(payload),
        [t("custodyEntries"), formatNumber(payload.entries)],
        [t("custodySignedTo"), formatNumber(payload.checkpoint)],
        [t("custodyPassword"), t(payload.encrypted ? "custodyEncrypted" : "custodyOpen")],
      ]}
    />
  ),
});
