import { evidenceReceived } from "../../../domain/casework/received";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { FORMAT_NAMES } from "../format-names";

export const evidenceReceivedWords = entryWords(evidenceReceived, {
  name: "logTypeEvidenceReceived",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { caseId, file, sha256, format, items, leftOut } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("annotationsFile"), <Words>{file}</Words>],
        [t("annotationsFormat"), t(FORMAT_NAMES[format])],
        [t("annotationsItems"), formatNumber(items.length)],
        [t("annotationsLeft"), leftOut > 0 && formatNumber(leftOut)],
        [t("exportHash"), <code class="id">{sha256}</code>],
      ]}
    />
  ),
});
