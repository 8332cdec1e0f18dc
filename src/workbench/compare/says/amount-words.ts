import type { Unit } from "../../../domain/casework/comparison";
import { formatNumber, t } from "../../../ui/texts";
import { amountInUnit, unitName, valueInUnit } from "../../parts/computed/unit-words";

/** A value with all that it is told in: an amount with its time, a rating with its scale, a grade's own word. */
export function amountWords(value: number, unit: Unit): string {
  if (unit.as === "money") return [amountInUnit(value, unit), unitName(unit)].filter(Boolean).join(" ");
  if (unit.as === "scale" && !isPlain(unit))
    return t("compareOnScale", amountInUnit(value, unit), formatNumber(unit.worst), formatNumber(unit.best));
  return valueInUnit(value, unit);
}

/** The same, where its time or scale stands beside it already. */
export const bareAmount = (value: number, unit: Unit): string =>
  unit.as === "grades" ? valueInUnit(value, unit) : amountInUnit(value, unit);

/** Scales that begin at 0 or 1 are told by their end, as people do; others by both. */
const isPlain = ({ worst, best }: Extract<Unit, { as: "scale" }>): boolean =>
  (worst === 0 || worst === 1) && best > worst;
