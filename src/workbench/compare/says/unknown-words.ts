import type { UnknownWhy } from "../../../domain/casework/comparison";
import { type TextKey, t } from "../../../ui/texts";

const WHY: Readonly<Record<UnknownWhy, TextKey>> = {
  "nothing-known": "compareUnknownNothing",
  "not-a-number": "compareUnknownNumber",
  "not-a-grade": "compareUnknownGrade",
  "other-currency": "compareUnknownCurrency",
  "other-period": "compareUnknownPeriod",
  "other-unit": "compareUnknownUnit",
  "several-rows": "compareUnknownRows",
  "no-estimate": "compareUnknownEstimate",
};

/** Why nothing can be said of an option here, in a sentence. */
export const unknownWords = (why: UnknownWhy): string => t(WHY[why]);
