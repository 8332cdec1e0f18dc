import type { LabelRow } from "../../annotation";
import { type FindDocument, filterOf, textsOf } from "./document";

/** A label is found by its words as long as it is on something. */
export const labelDocument = ({ labelKey, captureId, label, isOn }: LabelRow): FindDocument | undefined =>
  isOn
    ? {
        ref: `l ${labelKey}`,
        kind: "label",
        texts: textsOf(["head", label]),
        filters: [filterOf("capture", captureId)],
      }
    : undefined;
