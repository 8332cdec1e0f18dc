import type { EvaluationError, EvaluationErrorCode } from "../../../domain/casework/dmn";
import { type TextKey, formatNumber, t } from "../../../ui/texts";

const CODES: Readonly<Record<EvaluationErrorCode, TextKey>> = {
  "no-decision": "rulesErrorNoDecision",
  syntax: "rulesErrorSyntax",
  "unknown-name": "rulesErrorName",
  "unknown-function": "rulesErrorFunction",
  "not-supported": "rulesErrorNotSupported",
  "wrong-type": "rulesErrorType",
  "wrong-arguments": "rulesErrorArguments",
  "not-allowed": "rulesErrorNotAllowed",
  "several-fit": "rulesErrorSeveral",
  "outputs-differ": "rulesErrorDiffer",
  "no-order": "rulesErrorOrder",
  cycle: "rulesTryCycle",
  budget: "rulesTryBudget",
};

/** What went wrong in working a table out, and where. */
export function errorWords({
  code,
  where: { decision, rule, column, text },
}: Pick<EvaluationError, "code" | "where">): string {
  const place = [
    rule === undefined ? decision : t("rulesRowNamed", formatNumber(rule)),
    column ?? "",
    text === undefined ? "" : `“${text}”`,
  ].filter((part) => part !== "");
  return `${place.join(", ")}: ${t(CODES[code])}`;
}
