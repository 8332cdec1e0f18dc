import { t } from "../../../ui/texts";
import { type Failure, failureWords } from "../../words/failure-words";

/** What was read is not here any more: its file, or its rows. */
interface Gone {
  readonly code: "dataset-file-missing" | "dataset-rows-missing";
}

const isGone = ({ code }: Failure | Gone): boolean =>
  code === "dataset-file-missing" || code === "dataset-rows-missing";

/** Why a table that was read is not imported, and what to do. */
export const importFailure = (error: Failure | Gone): string =>
  isGone(error) ? t("ownDataImportGone") : failureWords(error as Failure);
