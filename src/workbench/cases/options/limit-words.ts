import type { Limit, Met } from "../../../domain/casework/comparison";
import { formatNumber, t } from "../../../ui/texts";
import { amountInUnit, valueInUnit } from "../../parts/computed/unit-words";

/** What must be met, for the head of a column: "limit €4,200", "at least 1". */
export function mustWords({ must, unit }: Limit): string {
  switch (must.be) {
    case "at-most":
      return t("limitAtMost", amountInUnit(must.value, unit));
    case "at-least":
      return t("limitAtLeast", unit.as === "grades" ? valueInUnit(must.value, unit) : amountInUnit(must.value, unit));
    case "said":
      return t("limitSaid", must.text);
  }
}

/** How an option stands to a limit: "€280 over", "none", "€50 under"; nothing where there is nothing to add. */
export function metWords({ must, unit }: Limit, { meets, cell }: Met): string {
  if (must.be === "said") return meets === null ? t("limitNotSaid", must.text) : "";
  if (cell.state !== "measured") return t("limitUnknown");
  if (meets === null) return t("limitCrossed");
  if (unit.as === "grades") return meets ? "" : t("limitGradeMissed", valueInUnit(must.value, unit));
  const by = amountInUnit(Math.abs(cell.value - must.value), unit);
  if (must.be === "at-most") return t(meets ? "limitUnder" : "limitOver", by);
  if (meets) return "";
  return cell.value === 0 ? t("limitNone") : t("limitShort", by, formatNumber(must.value));
}
