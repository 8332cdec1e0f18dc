import type { CaseFailure, MessageFailure, StoreFailure } from "../../messaging";
import type { TextKey } from "../../ui/texts";

export type CaseTrouble = CaseFailure | StoreFailure | MessageFailure;

/** What to say where a case could not be opened or opened again. */
export const CASE_TROUBLES: Readonly<Record<CaseTrouble["code"], TextKey>> = {
  "case-exists": "panelCaseExists",
  "case-missing": "panelCaseMissing",
  "case-closed": "panelCaseClosed",
  "case-open": "panelCaseOpen",
  "storage-full": "panelCaseStorageFull",
  "storage-closed": "panelCaseStorageClosed",
  "no-answer": "panelCaseNoAnswer",
  refused: "panelCaseRefused",
  fault: "panelCaseFault",
};
