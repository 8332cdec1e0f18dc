import type { caseOpened } from "../../domain/casework/cases";
import type { RefusalOf } from "../../domain/ledger/log";
import type { MessageFailure, StorageFailure } from "../../messaging";
import type { TextKey } from "../../ui/texts";

export type CaseTrouble = RefusalOf<typeof caseOpened> | StorageFailure | MessageFailure;

/** What to say where a case could not be opened or opened again. */
export const CASE_TROUBLES: Readonly<Record<CaseTrouble["code"], TextKey>> = {
  "case-exists": "panelCaseExists",
  "storage-full": "panelCaseStorageFull",
  "storage-closed": "panelCaseStorageClosed",
  "log-lost": "logLossRefused",
  "no-answer": "panelCaseNoAnswer",
  refused: "panelCaseRefused",
  fault: "panelCaseFault",
};
