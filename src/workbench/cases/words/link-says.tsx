import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaptureLink } from "../../parts/links/capture-link";
import { CaseLink } from "../../parts/links/case-link";

interface Link {
  readonly payload: { readonly caseId: string; readonly captureId: string };
}

/** A capture that came to a case, or left it. */
export function LinkSays({ payload: { caseId, captureId } }: Link) {
  return (
    <Fields
      fields={[
        [t("logCapture"), <CaptureLink captureId={captureId} />],
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
      ]}
    />
  );
}
