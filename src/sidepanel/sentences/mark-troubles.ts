import type { TextKey } from "../../ui/texts";
import type { MarkTrouble } from "../state/page-state";

/** What to say where what is marked was not taken: why, and what to do next. */
export const MARK_TROUBLES: Readonly<Record<MarkTrouble["code"], TextKey>> = {
  "nothing-marked": "markNothing",
  "field-marked": "markField",
  "several-marked": "markSeveral",
  "too-much-marked": "markTooMuch",
  "mark-withheld": "markWithheld",
  "page-moved": "markPageMoved",
  "page-busy": "markPageBusy",
  "no-answer": "markFault",
  refused: "markFault",
  fault: "markFault",
};
