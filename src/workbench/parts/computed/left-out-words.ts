import type { CellLeftOut } from "../../../domain/casework/comparison";
import { type TextKey, t } from "../../../ui/texts";

const WORDS: Readonly<Record<CellLeftOut, TextKey>> = {
  copy: "leftOutCopy",
  restated: "leftOutRestated",
  removed: "leftOutRemoved",
  inherited: "leftOutInherited",
  "no-weight": "leftOutNoWeight",
  "bad-step": "leftOutBadStep",
  mixed: "leftOutMixed",
  "shares-do-not-sum": "leftOutShares",
  empty: "leftOutEmpty",
  "no-estimate": "leftOutNoEstimate",
  "read-earlier": "leftOutReadEarlier",
};

/** Why something that is there does not count. */
export const leftOutWords = (why: CellLeftOut): string => t(WORDS[why]);
