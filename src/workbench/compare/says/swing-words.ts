import type { Criterion } from "../../../domain/casework/comparison";
import { cornersOf } from "../../../domain/casework/ranking";
import { t } from "../../../ui/texts";
import { bareAmount } from "./amount-words";

/** The step from worst to best that a weight is about: “poor → good”, “€4,200 → €3,600”. */
export function swingWords({ value, unit }: Pick<Criterion, "value" | "unit">): string {
  const corners = cornersOf(value);
  const [worst, best] = [corners[0], corners.at(-1)];
  if (!worst || !best) return "";
  return t("compareSwing", bareAmount(worst.value, unit), bareAmount(best.value, unit));
}
