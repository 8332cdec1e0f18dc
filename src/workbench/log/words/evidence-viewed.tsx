import { evidenceViewed } from "../../../domain/keeping/custody";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaptureLink } from "../../parts/links/capture-link";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";

export const evidenceViewedWords = entryWords(evidenceViewed, {
  name: "logTypeEvidenceViewed",
  line: () => t("logLineViewed"),
  Detail: ({ payload: { captureId, caseId, artifact } }) => (
    <Fields
      fields={[
        [t("logCapture"), <CaptureLink captureId={captureId} />],
        [t("custodyArtifact"), artifact !== undefined && <span class="id">{artifact}</span>],
        [t("caseViewCase"), caseId !== undefined && <CaseLink caseId={caseId} />],
      ]}
    />
  ),
});
