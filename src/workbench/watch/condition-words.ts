import type { Condition } from "../../domain/casework/watch";
import { type TextKey, formatNumber, t } from "../../ui/texts";
import { fieldWords } from "../../ui/watched-changes";

const ANY: Readonly<Record<Condition["direction"], TextKey>> = {
  falls: "watchFalls",
  rises: "watchRises",
  changes: "watchChanges",
};
const BY: Readonly<Record<Condition["direction"], TextKey>> = {
  falls: "watchFallsBy",
  rises: "watchRisesBy",
  changes: "watchChangesBy",
};

/** What a watch looks for, in words: "Rating: falls by 0.3 or more". */
export function conditionWords({ field, property, direction, by }: Condition): string {
  if (field === "review-below") return t("watchReviewBelow", formatNumber(by ?? 0));
  const name = fieldWords(field, property);
  return by === null || by === 0 ? t(ANY[direction], name) : t(BY[direction], name, formatNumber(by));
}
