import type { MessageFailure, StorageFailure } from "../../messaging";
import type { TextKey } from "../../ui/texts";

export type GradeTrouble = StorageFailure | MessageFailure;

/** What to say where a source's grade could not be kept. */
export const GRADE_TROUBLES: Readonly<Record<GradeTrouble["code"], TextKey>> = {
  "storage-full": "panelGradeStorageFull",
  "storage-closed": "panelGradeStorageClosed",
  "log-lost": "logLossRefused",
  "no-answer": "panelGradeNoAnswer",
  refused: "panelGradeRefused",
  fault: "panelGradeFault",
};
