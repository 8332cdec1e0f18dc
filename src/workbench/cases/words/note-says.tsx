import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaptureLink } from "../../parts/links/capture-link";
import { CaseLink } from "../../parts/links/case-link";

interface Note {
  readonly caseId: string;
  readonly captureId?: string;
  readonly fact?: number;
  readonly text?: string;
}

/** A note as it was written, revised or withdrawn. */
export function NoteSays({ payload: { caseId, captureId, fact, text } }: { readonly payload: Note }) {
  return (
    <>
      {text !== undefined && (
        <p class="note-text" dir="auto">
          {text}
        </p>
      )}
      <Fields
        fields={[
          [t("caseViewCase"), <CaseLink caseId={caseId} />],
          [t("credibilityFact"), fact !== undefined && t("credibilityFactNumber", String(fact + 1))],
          [t("logCapture"), captureId && <CaptureLink captureId={captureId} />],
        ]}
      />
    </>
  );
}
