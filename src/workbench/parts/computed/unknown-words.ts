import type { UnknownWhy } from "../../../domain/casework/comparison";
import { type TextKey, t } from "../../../ui/texts";

const WORDS: Readonly<Record<UnknownWhy, TextKey>> = {
  "nothing-known": "unknownNothing",
  "not-a-number": "unknownNoNumber",
  "not-a-grade": "unknownNoGrade",
  "other-currency": "unknownOtherCurrency",
  "other-period": "unknownOtherPeriod",
  "other-unit": "unknownOtherUnit",
  "several-rows": "unknownSeveralRows",
  "no-estimate": "unknownNoEstimate",
};

/** Why nothing can be said. */
export const unknownWords = (why: UnknownWhy): string => t(WORDS[why]);
