import type { MessageFailure, StorageFailure } from "../../messaging";
import type { TextKey } from "../../ui/texts";

/** Why a recipe could not be kept, what was kept and what to do next. */
export const RECIPE_TROUBLES: Readonly<Record<(StorageFailure | MessageFailure)["code"], TextKey>> = {
  "storage-full": "pickStorageFull",
  "storage-closed": "pickStorageClosed",
  "log-lost": "logLossRefused",
  "no-answer": "pickNoAnswer",
  refused: "pickRefused",
  fault: "pickFault",
};
