import type { MessageFailure, StorageFailure } from "../../messaging";
import type { TextKey } from "../../ui/texts";

export type WriteTrouble =
  | StorageFailure
  | MessageFailure
  | {
      readonly code:
        "case-missing" | "case-closed" | "fact-missing" | "capture-missing" | "note-missing" | "note-exists";
    };

/** What to say where a note or a label could not be kept. */
export const WRITE_TROUBLES: Readonly<Record<WriteTrouble["code"], TextKey>> = {
  "case-missing": "panelWriteCase",
  "case-closed": "panelWriteClosed",
  "fact-missing": "panelWriteGone",
  "capture-missing": "panelWriteGone",
  "note-missing": "panelWriteGone",
  "note-exists": "panelWriteGone",
  "storage-full": "panelWriteStorageFull",
  "storage-closed": "panelWriteStorageClosed",
  "log-lost": "logLossRefused",
  "no-answer": "panelWriteNoAnswer",
  refused: "panelWriteRefused",
  fault: "panelWriteFault",
};
