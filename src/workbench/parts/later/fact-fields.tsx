import type { FactRef } from "../../../domain/evidence/captures";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../forms/fields";
import { CaptureLink } from "../links/capture-link";

interface Props {
  readonly of: FactRef;
  readonly reason: string;
  /** What it says from then on. */
  readonly said?: string;
}

/** What an entry says of a captured fact: which one, what of it, and why. */
export function FactFields({ of: { captureId, fact }, reason, said }: Props) {
  return (
    <Fields
      fields={[
        [t("factCorrected"), said && <Words>{said}</Words>],
        [t("factReason"), reason],
        [t("credibilityFact"), t("credibilityFactNumber", String(fact + 1))],
        [t("logCapture"), <CaptureLink captureId={captureId} />],
      ]}
    />
  );
}
