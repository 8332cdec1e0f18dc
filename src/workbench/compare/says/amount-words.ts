import type { Unit } from "../../../domain/casework/comparison";
import { formatNumber, kept, language, t } from "../../../ui/texts";
import { periodChoices } from "../../parts/own-values/meaning-words";

const kilometres = kept(
  (of) => new Intl.NumberFormat(of, { style: "unit", unit: "kilometer", maximumFractionDigits: 1 }),
);
const ratings = kept((of) => new Intl.NumberFormat(of, { maximumFractionDigits: 1 }));

/** A value in its unit, as people write it: an amount with its currency and time, a rating with its scale, a grade's own word. */
export function amountWords(value: number, unit: Unit): string {
  switch (unit.as) {
    case "scale":
      return t("compareOfScale", ratings().format(value), scaleWords(unit));
    case "grades":
      return unit.grades[value - 1] ?? t("compareNoSuchGrade");
    case "money":
      return [moneyWords(value, unit.currency), periodWords(unit.period)].filter(Boolean).join(" ");
    case "number":
      return [formatNumber(value), unit.unit].filter(Boolean).join(" ");
    case "distance":
      return kilometres().format(value);
    case "text":
      return formatNumber(value);
  }
}

/** The same, where its time or scale stands beside it already. */
export function bareAmount(value: number, unit: Unit): string {
  if (unit.as === "scale") return ratings().format(value);
  return unit.as === "money" ? moneyWords(value, unit.currency) : amountWords(value, unit);
}

/** Scales that begin at 0 or 1 are told by their end, as people do; others by both. */
function scaleWords({ worst, best }: Extract<Unit, { as: "scale" }>): string {
  return (worst === 0 || worst === 1) && best > worst
    ? formatNumber(best)
    : t("compareScale", formatNumber(worst), formatNumber(best));
}

function moneyWords(value: number, currency: string): string {
  if (currency === "") return formatNumber(value);
  const trailingZeroDisplay = "stripIfInteger";
  return new Intl.NumberFormat(language(), { style: "currency", currency, trailingZeroDisplay }).format(value);
}

const periodWords = (period: string): string =>
  period === "" ? "" : (periodChoices().find(([one]) => one === period)?.[1] ?? "");
