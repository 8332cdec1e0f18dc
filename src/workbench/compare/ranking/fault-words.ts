import type { RankFault } from "../../../domain/casework/ranking";
import { type TextKey, t } from "../../../ui/texts";

const OTHERS: Readonly<Partial<Record<RankFault["code"], TextKey>>> = {
  "no-alternatives": "compareNothingToRank",
  "no-criteria": "weightsNoCriteria",
  "too-much": "compareFaultTooMuch",
  "weights-sum-to-nothing": "workbenchFailureWeightsNothing",
};

/** Why nothing can be ranked, in a sentence; with the criterion that is at fault, where it is one. */
export function faultWords({ code }: RankFault, criterion: string | undefined): string {
  if (criterion !== undefined) return t("compareFaultIn", criterion);
  return t(OTHERS[code] ?? "compareFault");
}
