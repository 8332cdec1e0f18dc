import type { Unit } from "../../../domain/casework/comparison";
import { formatNumber, kept, language, t } from "../../../ui/texts";
import { periodChoices } from "../own-values/meaning-words";

const whole = kept((of) => new Intl.NumberFormat(of, { maximumFractionDigits: 0 }));
const tenths = kept((of) => new Intl.NumberFormat(of, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
const kilometres = kept(
  (of) => new Intl.NumberFormat(of, { style: "unit", unit: "kilometer", maximumFractionDigits: 1 }),
);

/** Up to this width a scale's tenths say something. */
const NARROW = 20;

/** A number in its unit, as people here write it: "4.2 of 5", "€4,150", "Good", "2.1 km". */
export function valueInUnit(value: number, unit: Unit): string {
  switch (unit.as) {
    case "scale":
      return t("computedOnScale", onScale(value, unit), formatNumber(unit.best));
    case "grades":
      return unit.grades[value - 1] ?? formatNumber(value);
    default:
      return amountInUnit(value, unit);
  }
}

/** The number alone, where its scale stands beside it; and a difference of two: "4.2", "€280". */
export function amountInUnit(value: number, unit: Unit): string {
  switch (unit.as) {
    case "scale":
      return onScale(value, unit);
    case "money":
      return money(value, unit.currency);
    case "number":
      return [formatNumber(value), unit.unit].filter(Boolean).join(" ");
    case "distance":
      return kilometres().format(value);
    case "grades":
    case "text":
      return formatNumber(value);
  }
}

/** In what numbers are told, for the head of a column: "1 to 5", "per month". */
export function unitName(unit: Unit): string {
  switch (unit.as) {
    case "scale":
      return t("intervalFromTo", formatNumber(unit.worst), formatNumber(unit.best));
    case "money":
      return unit.period === "" ? "" : (periodChoices().find(([one]) => one === unit.period)?.[1] ?? "");
    default:
      return "";
  }
}

const onScale = (value: number, { worst, best }: Extract<Unit, { as: "scale" }>): string =>
  (Math.abs(best - worst) <= NARROW ? tenths() : whole()).format(value);

function money(value: number, currency: string): string {
  if (currency === "") return formatNumber(value);
  return new Intl.NumberFormat(language(), {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  }).format(value);
}
