import type { ChangeRow, WatchedChange } from "../domain/casework/watch";
import { propertyName } from "./property-names";
import { type TextKey, formatNumber, t } from "./texts";

/** What something is that may change. */
export function fieldWords(field: WatchedChange["field"], property = ""): string {
  if (field === "fact") return propertyName(property);
  if (field === "review-below") return t("watchNewReview");
  return t(field === "rating" ? "watchFieldRating" : "watchFieldCount");
}

/** By how much something changed, where it is a number: "−0.4". */
export function differenceWords({ wasValue, nowValue }: WatchedChange): string {
  if (wasValue === null || nowValue === null) return "";
  const difference = nowValue - wasValue;
  return `${difference > 0 ? "+" : "−"}${formatNumber(Math.abs(difference))}`;
}

const BY: Readonly<Record<ChangeRow["readBy"], TextKey>> = {
  visit: "watchByVisit",
  asked: "watchByAsked",
  alarm: "watchByAlarm",
};

export const byWords = (by: ChangeRow["readBy"]): string => t(BY[by]);
