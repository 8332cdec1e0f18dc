import type { Criterion, Unit } from "../../../domain/casework/comparison";
import { cornersOf } from "../../../domain/casework/ranking";
import { formatNumber, t } from "../../../ui/texts";
import { bareAmount } from "./amount-words";

/** The step from worst to best that a weight is about: “poor → good”, “€4,200 → €3,600”. */
export function swingWords({ value, unit }: Pick<Criterion, "value" | "unit">): string {
  const corners = cornersOf(value);
  const [worst, best] = [corners[0], corners.at(-1)];
  if (!worst || !best) return "";
  const [from, to] = [worst, best].map(({ value: end }) => endWords(end, unit));
  return t("compareSwing", from ?? "", to ?? "");
}

/** The ends of a scale are no measured values: “1”, not “1.0”. */
export const endWords = (end: number, unit: Unit): string =>
  unit.as === "scale" ? formatNumber(end) : bareAmount(end, unit);
