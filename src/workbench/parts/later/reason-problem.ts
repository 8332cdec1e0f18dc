import { t } from "../../../ui/texts";
import { fieldProblem } from "../../words/field-problems";

/** What is wrong with the reason for changing a fact: it needs one. */
export const reasonProblem = (reason: string): string | undefined =>
  reason.trim() === "" ? t("factReasonMissing") : fieldProblem("reason", reason);
