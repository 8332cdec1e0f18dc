import type { LabelTarget } from "../../../domain/casework/annotation";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { CaptureLink } from "../../parts/links/capture-link";

/** A label that was put on a capture or a fact, or taken off. */
export function LabelSays({
  payload: { captureId, fact, label },
}: {
  readonly payload: LabelTarget & { readonly label: string };
}) {
  return (
    <Fields
      fields={[
        [t("annotationLabel"), <Words>{label}</Words>],
        [t("credibilityFact"), fact !== undefined && t("credibilityFactNumber", String(fact + 1))],
        [t("logCapture"), <CaptureLink captureId={captureId} />],
      ]}
    />
  );
}
